package org.partnershipgraph.api.graph;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.list.Links;
import org.partnershipgraph.api.list.Paging;
import org.partnershipgraph.graph.Affinity;
import org.partnershipgraph.graph.Graph;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.vocabulary.GlobalGoal;
import org.partnershipgraph.vocabulary.ProjectArea;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Municipalities that have something in common with one, and what they share. */
@Controller
class SimilarityController {

    private final Graph graph;

    SimilarityController(Graph graph) {
        this.graph = graph;
    }

    @SchemaMapping
    List<Affinity> similar(Municipality municipality, @Argument @Nullable Integer first, Filter candidates) {
        return graph.similar(municipality.slug(), candidates, Paging.size("first", first));
    }

    @SchemaMapping
    List<Affinity> possiblePartners(Municipality municipality, @Argument @Nullable Integer first, Filter candidates) {
        return graph.possiblePartners(municipality.slug(), candidates, Paging.size("first", first));
    }

    @SchemaMapping
    CompletableFuture<@Nullable Municipality> municipality(
            Affinity affinity, DataLoader<String, Municipality> municipalities) {
        return Links.one(municipalities, affinity.municipality());
    }

    /** The reasons are part of the affinity itself. */
    @SchemaMapping
    Affinity reasons(Affinity affinity) {
        return affinity;
    }

    @SchemaMapping(typeName = "AffinityReasons")
    CompletableFuture<List<GlobalGoal>> goals(Affinity reasons, DataLoader<String, GlobalGoal> goals) {
        return Links.all(goals, reasons.goals().stream().map(String::valueOf).toList());
    }

    @SchemaMapping(typeName = "AffinityReasons")
    CompletableFuture<List<ProjectArea>> projectAreas(Affinity reasons, DataLoader<String, ProjectArea> areas) {
        return Links.all(areas, reasons.projectAreas());
    }

    @SchemaMapping(typeName = "AffinityReasons")
    CompletableFuture<List<Network>> networks(Affinity reasons, DataLoader<String, Network> networks) {
        return Links.all(networks, reasons.networks());
    }

    @SchemaMapping(typeName = "AffinityReasons")
    CompletableFuture<List<Municipality>> partners(Affinity reasons, DataLoader<String, Municipality> partners) {
        return Links.all(partners, reasons.partners());
    }
}
