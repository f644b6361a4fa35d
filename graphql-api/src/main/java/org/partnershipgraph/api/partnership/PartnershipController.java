package org.partnershipgraph.api.partnership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.list.Connection;
import org.partnershipgraph.api.list.Links;
import org.partnershipgraph.api.list.Lists;
import org.partnershipgraph.api.lookup.Lookup;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Membership;
import org.partnershipgraph.partnership.Participant;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Status;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.source.Source;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class PartnershipController {

    private final Clock clock;

    PartnershipController(Clock clock) {
        this.clock = clock;
    }

    @QueryMapping
    CompletableFuture<@Nullable Partnership> partnership(Lookup lookup) {
        return lookup.of(Partnership.KIND);
    }

    @QueryMapping
    Connection<Partnership> partnerships(Lists lists) {
        return lists.of(Partnership.KIND, Filter.all());
    }

    @SchemaMapping
    Status status(Partnership partnership) {
        return partnership.statusOn(LocalDate.now(clock));
    }

    @SchemaMapping
    CompletableFuture<List<Network>> networks(Partnership partnership, DataLoader<String, Network> networks) {
        var slugs = partnership.memberships().stream().map(Membership::network).toList();
        return Links.all(networks, slugs);
    }

    @SchemaMapping
    CompletableFuture<List<Source>> sources(Partnership partnership, DataLoader<String, Source> sources) {
        return Links.all(sources, partnership.allSources());
    }

    @SchemaMapping
    CompletableFuture<@Nullable Municipality> municipality(
            Participant participant, DataLoader<String, Municipality> municipalities) {
        return Links.one(municipalities, participant.municipality());
    }

    @SchemaMapping
    CompletableFuture<@Nullable Network> network(Membership membership, DataLoader<String, Network> networks) {
        return Links.one(networks, membership.network());
    }
}
