package org.partnershipgraph.api.graph;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.list.Links;
import org.partnershipgraph.api.node.GlobalIds;
import org.partnershipgraph.graph.Graph;
import org.partnershipgraph.graph.GraphPath;
import org.partnershipgraph.graph.GraphPath.Hop;
import org.partnershipgraph.graph.Tie;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Partnership;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class PathController {

    private final Graph graph;
    private final GraphLimits limits;
    private final GlobalIds ids;

    PathController(Graph graph, GraphLimits limits, GlobalIds ids) {
        this.graph = graph;
        this.limits = limits;
        this.ids = ids;
    }

    @QueryMapping
    Optional<GraphPath> shortestPath(
            @Argument String from, @Argument String to, @Argument List<Tie> via, @Argument @Nullable Integer maxHops) {
        return graph.shortestPath(slug("from", from), slug("to", to), Set.copyOf(via), limits.hops("maxHops", maxHops));
    }

    private String slug(String argument, String slugOrId) {
        return ids.ofSlugOrId(slugOrId, argument, Municipality.KIND).get(0).key();
    }

    @SchemaMapping
    CompletableFuture<@Nullable Municipality> from(Hop hop, DataLoader<String, Municipality> municipalities) {
        return Links.one(municipalities, hop.from());
    }

    @SchemaMapping
    CompletableFuture<@Nullable Municipality> to(Hop hop, DataLoader<String, Municipality> municipalities) {
        return Links.one(municipalities, hop.to());
    }

    @SchemaMapping
    CompletableFuture<? extends @Nullable Object> via(
            Hop hop, DataLoader<String, Partnership> partnerships, DataLoader<String, Network> networks) {
        return switch (hop.tie()) {
            case PARTNERSHIP -> Links.one(partnerships, hop.via());
            case NETWORK -> Links.one(networks, hop.via());
        };
    }
}
