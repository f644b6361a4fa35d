package org.partnershipgraph.api.network;

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
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.PartnershipLink;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.source.Source;
import org.partnershipgraph.time.Period;
import org.partnershipgraph.vocabulary.Country;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class NetworkController {

    @QueryMapping
    CompletableFuture<@Nullable Network> network(Lookup lookup) {
        return lookup.of(Network.KIND);
    }

    @QueryMapping
    Connection<Network> networks(Lists lists) {
        return lists.of(Network.KIND, Filter.all());
    }

    @SchemaMapping
    CompletableFuture<List<Country>> countries(Network network, DataLoader<String, Country> countries) {
        return Links.all(countries, network.countries());
    }

    @SchemaMapping
    CompletableFuture<List<Country>> earlierCountries(Network network, DataLoader<String, Country> countries) {
        return Links.all(countries, network.earlierCountries());
    }

    @SchemaMapping
    CompletableFuture<List<Source>> sources(Network network, DataLoader<String, Source> sources) {
        return Links.all(sources, network.sources());
    }

    @SchemaMapping
    Connection<Partnership> partnerships(Network network, Lists lists) {
        return lists.of(Partnership.KIND, is(IndexField.NETWORK, network.slug()));
    }

    @SchemaMapping(typeName = "NetworkPartnershipEdge", field = "period")
    @Nullable
    Period periodIn(Edge<Partnership> edge) {
        var network = (Network) Objects.requireNonNull(edge.owner());
        return edge.node().periodIn(network.slug());
    }

    @SchemaMapping
    Connection<Municipality> municipalities(Network network, Lists lists) {
        var members = is(IndexField.NETWORK, network.slug());
        return lists.of(Municipality.KIND, PartnershipLink.to(Municipality.KIND).linkedBy(members));
    }

    @SchemaMapping
    Connection<Project> projects(Network network, Lists lists) {
        return lists.of(Project.KIND, is(IndexField.NETWORK, network.slug()));
    }
}
