package org.partnershipgraph.funder;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.list.Connection;
import org.partnershipgraph.api.list.Links;
import org.partnershipgraph.api.list.Lists;
import org.partnershipgraph.api.lookup.Lookup;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Index;
import org.partnershipgraph.query.Index.Count;
import org.partnershipgraph.vocabulary.Country;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class FunderController {

    private final Index index;

    FunderController(Index index) {
        this.index = index;
    }

    @QueryMapping
    CompletableFuture<@Nullable Funder> funder(Lookup lookup) {
        return lookup.of(Funder.KIND);
    }

    @QueryMapping
    Connection<Funder> funders(Lists lists) {
        return lists.of(Funder.KIND, Filter.all());
    }

    @SchemaMapping
    CompletableFuture<@Nullable Country> country(Funder funder, DataLoader<String, Country> countries) {
        return Links.one(countries, funder.country());
    }

    @SchemaMapping
    CompletableFuture<List<Network>> networks(Funder funder, DataLoader<String, Network> networks) {
        return Links.all(networks, funder.networks());
    }

    @SchemaMapping(typeName = "FunderConnection", field = "countries")
    List<Count> countries(Connection<Funder> funders) {
        var list = funders.listing();
        return index.counts(list.kind(), list.filter(), Set.of(IndexField.COUNTRY))
                .getOrDefault(IndexField.COUNTRY, List.of());
    }
}
