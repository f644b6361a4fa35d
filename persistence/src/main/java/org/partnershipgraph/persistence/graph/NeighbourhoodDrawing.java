package org.partnershipgraph.persistence.graph;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntHashSet;
import java.util.Arrays;
import java.util.Set;
import org.partnershipgraph.graph.Drawing;
import org.partnershipgraph.graph.Drawing.Limits;
import org.partnershipgraph.graph.Tie;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.query.Filter;

/** Draws a municipality or network and what surrounds it. */
class NeighbourhoodDrawing {

    private final GraphState state;
    private final Adjacency ties;
    private final Set<Tie> via;
    private final Limits limits;
    private final DrawingBuilder builder;

    NeighbourhoodDrawing(GraphState state, Set<Tie> via, Limits limits) {
        this.state = state;
        this.via = via;
        this.limits = limits;
        ties = state.ties();
        builder = new DrawingBuilder(state);
    }

    /** @param limit the maximum number of municipalities */
    Drawing draw(int center, int hops, int limit) {
        int room = Adjacency.is(center, Network.KIND) ? limits.nodes() - 1 : limits.nodes();
        var municipalities = reach(center, hops, Math.min(limit, room));
        var partnerships = partnershipsOf(municipalities).toArray();
        Arrays.sort(partnerships); // in memory order, which is twice as fast as at random
        addNetworkWeights(center, partnerships);
        builder.addNode(center);
        municipalities.stream().filter(municipality -> municipality != center).forEach(builder::addNode);
        builder.addHeaviest(Network.KIND, limits.nodes());
        var edges = builder.edgeCounts();
        for (int partnership : partnerships) {
            edges.addPairs(municipalitiesOf(partnership));
            edges.addMemberships(partnership);
        }
        return builder.build(edges, limits.edges(), Filter.all());
    }

    /** The municipalities within so many hops, nearest first. */
    private IntArrayList reach(int center, int hops, int limit) {
        var search = new BreadthFirstSearch(state, via, center);
        var reached = new IntArrayList();
        if (Adjacency.is(center, Municipality.KIND)) {
            reached.add(center);
        }
        for (int hop = 0; hop < hops && !search.frontier().isEmpty(); hop++) {
            int left = limit - reached.size();
            search.hop(left + 1);
            builder.truncateIf(search.frontier().size() > left);
            search.frontier().stream().limit(left).forEach(reached::add);
        }
        return reached;
    }

    /** The partnerships of these municipalities, as far as the limit allows; adds them to the municipalities' weights. */
    private IntHashSet partnershipsOf(IntArrayList municipalities) {
        var partnerships = new IntHashSet();
        municipalities.stream()
                .forEach(municipality -> ties.each(municipality, Partnership.KIND, partnership -> {
                    if (partnerships.size() == limits.partnerships() && !partnerships.contains(partnership)) {
                        builder.truncateIf(true);
                        return;
                    }
                    partnerships.add(partnership);
                    builder.addWeight(municipality);
                }));
        return partnerships;
    }

    /** Of all networks if they are followed, else only of the center. */
    private void addNetworkWeights(int center, int[] partnerships) {
        var isFollowed = via.contains(Tie.NETWORK);
        if (!isFollowed && !Adjacency.is(center, Network.KIND)) {
            return;
        }
        for (int partnership : partnerships) {
            ties.each(partnership, Network.KIND, network -> {
                if (isFollowed || network == center) {
                    builder.addWeight(network);
                }
            });
        }
    }

    private IntArrayList municipalitiesOf(int partnership) {
        var municipalities = new IntArrayList();
        ties.each(partnership, Municipality.KIND, municipalities::add);
        return municipalities;
    }
}
