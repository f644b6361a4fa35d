package org.partnershipgraph.api.source;

import static org.partnershipgraph.query.Filter.is;

import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.list.Connection;
import org.partnershipgraph.api.list.Links;
import org.partnershipgraph.api.list.Lists;
import org.partnershipgraph.api.lookup.Lookup;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Grant;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.people.Person;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.source.Claim;
import org.partnershipgraph.source.Source;
import org.partnershipgraph.time.Milestone;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class SourceController {

    @QueryMapping
    CompletableFuture<@Nullable Source> source(Lookup lookup) {
        return lookup.of(Source.KIND);
    }

    @QueryMapping
    Connection<Source> sources(Lists lists) {
        return lists.of(Source.KIND, Filter.all());
    }

    @SchemaMapping
    Connection<Partnership> partnerships(Source source, Lists lists) {
        return lists.of(Partnership.KIND, is(IndexField.SOURCE, source.slug()));
    }

    @SchemaMapping
    Connection<Project> projects(Source source, Lists lists) {
        return lists.of(Project.KIND, is(IndexField.SOURCE, source.slug()));
    }

    @SchemaMapping
    Connection<Network> networks(Source source, Lists lists) {
        return lists.of(Network.KIND, is(IndexField.SOURCE, source.slug()));
    }

    @SchemaMapping
    Connection<Municipality> municipalities(Source source, Lists lists) {
        return lists.of(Municipality.KIND, is(IndexField.SOURCE, source.slug()));
    }

    @SchemaMapping(typeName = "Claim", field = "source")
    CompletableFuture<@Nullable Source> sourceOf(Claim claim, DataLoader<String, Source> sources) {
        return Links.one(sources, claim.source());
    }

    @SchemaMapping(typeName = "Milestone", field = "source")
    CompletableFuture<@Nullable Source> sourceOf(Milestone milestone, DataLoader<String, Source> sources) {
        return Links.one(sources, milestone.source());
    }

    @SchemaMapping(typeName = "Person", field = "source")
    CompletableFuture<@Nullable Source> sourceOf(Person person, DataLoader<String, Source> sources) {
        return Links.one(sources, person.source());
    }

    @SchemaMapping(typeName = "Grant", field = "source")
    CompletableFuture<@Nullable Source> sourceOf(Grant grant, DataLoader<String, Source> sources) {
        return Links.one(sources, grant.source());
    }
}
