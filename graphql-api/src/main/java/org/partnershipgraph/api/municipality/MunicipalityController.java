package org.partnershipgraph.api.municipality;

import static org.partnershipgraph.query.Filter.is;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.list.Connection;
import org.partnershipgraph.api.list.Edge;
import org.partnershipgraph.api.list.Links;
import org.partnershipgraph.api.list.Lists;
import org.partnershipgraph.api.lookup.Lookup;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.municipality.County;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.PartnershipLink;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.partnership.Role;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.source.Source;
import org.partnershipgraph.vocabulary.Country;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class MunicipalityController {

    @QueryMapping
    CompletableFuture<@Nullable Municipality> municipality(Lookup lookup) {
        return lookup.of(Municipality.KIND);
    }

    @QueryMapping
    Connection<Municipality> municipalities(Lists lists) {
        return lists.of(Municipality.KIND, Filter.all());
    }

    @SchemaMapping
    CompletableFuture<@Nullable Country> country(Municipality municipality, DataLoader<String, Country> countries) {
        return Links.one(countries, municipality.country());
    }

    @SchemaMapping
    CompletableFuture<@Nullable Municipality> successor(
            Municipality municipality, DataLoader<String, Municipality> loader) {
        var successor = municipality.successor();
        return Links.one(loader, successor == null ? null : successor.municipality());
    }

    @SchemaMapping
    @Nullable
    Integer mergedYear(Municipality municipality) {
        var successor = municipality.successor();
        return successor == null ? null : successor.year();
    }

    @SchemaMapping
    Connection<Municipality> municipalities(County county, Lists lists) {
        return lists.of(Municipality.KIND, is(IndexField.COUNTY, county.code()));
    }

    @SchemaMapping
    Connection<Municipality> predecessors(Municipality municipality, Lists lists) {
        return lists.of(Municipality.KIND, is(IndexField.SUCCESSOR, municipality.slug()));
    }

    @SchemaMapping
    Connection<Partnership> partnerships(Municipality municipality, Lists lists) {
        return lists.of(Partnership.KIND, takesPart(municipality));
    }

    @SchemaMapping(typeName = "MunicipalityPartnershipEdge", field = "role")
    @Nullable
    Role roleIn(Edge<Partnership> edge) {
        var municipality = (Municipality) Objects.requireNonNull(edge.owner());
        return edge.node().roleOf(municipality.slug());
    }

    @SchemaMapping
    Connection<Municipality> partners(Municipality municipality, Lists lists) {
        return lists.of(Municipality.KIND, new Filter.PartnerOf(is(IndexField.KEY, municipality.slug())));
    }

    @SchemaMapping
    Connection<Project> projects(Municipality municipality, Lists lists) {
        return lists.of(Project.KIND, takesPart(municipality));
    }

    @SchemaMapping
    Connection<Network> networks(Municipality municipality, Lists lists) {
        return lists.of(Network.KIND, PartnershipLink.to(Network.KIND).linkedBy(takesPart(municipality)));
    }

    @SchemaMapping
    CompletableFuture<List<Source>> sources(Municipality municipality, DataLoader<String, Source> sources) {
        return Links.all(sources, municipality.sources());
    }

    private static Filter takesPart(Municipality municipality) {
        return is(IndexField.MUNICIPALITY, municipality.slug());
    }
}
