package org.partnershipgraph.persistence.graph;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntHashSet;
import com.carrotsearch.hppc.IntIntHashMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Set;
import org.partnershipgraph.graph.Drawing;
import org.partnershipgraph.graph.Drawing.Limits;
import org.partnershipgraph.graph.Drawing.Subject;
import org.partnershipgraph.graph.Tie;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.vocabulary.Country;

/** Draws partnerships as edges between their participants, or the neighbourhood of a municipality. */
class Drawings {

    private final GraphState state;
    private final Adjacency ties;
    private final Limits limits;
    private final DrawingBuilder builder;
    private final IntIntHashMap countryByMunicipality = new IntIntHashMap();

    Drawings(GraphState state, Limits limits) {
        this.state = state;
        this.limits = limits;
        ties = state.ties();
        builder = new DrawingBuilder(state);
    }

    Drawing of(int[] partnerships, Subject subject) {
        var included = Arrays.copyOf(partnerships, Math.min(partnerships.length, limits.partnerships()));
        builder.truncateIf(partnerships.length > included.length);
        if (subject == Subject.COUNTRIES) {
            findCountries();
        }
        for (int partnership : included) {
            nodesOf(partnership, subject).stream().forEach(builder::addWeight);
        }
        builder.addHeaviest(subject.kind(), limits.nodes());
        var edges = builder.edgeCounts();
        if (subject == Subject.NETWORKS) {
            addSharedMunicipalities(edges, included);
        } else {
            for (int partnership : included) {
                edges.addPairs(nodesOf(partnership, subject));
            }
        }
        return builder.build(edges, limits.edges());
    }

    Drawing around(int center, int hops, Set<Tie> via, int limit) {
        var municipalities = reach(center, hops, via, Math.min(limit, limits.nodes()));
        var partnerships = partnershipsOf(municipalities).toArray();
        Arrays.sort(partnerships); // in memory order, which is twice as fast as at random
        municipalities.stream().forEach(builder::addNode);
        if (via.contains(Tie.NETWORK)) {
            for (int partnership : partnerships) {
                ties.each(partnership, Network.KIND, builder::addWeight);
            }
            builder.addHeaviest(Network.KIND, limits.nodes() - municipalities.size());
        }
        var edges = builder.edgeCounts();
        for (int partnership : partnerships) {
            addMembers(edges, partnership);
        }
        return builder.build(edges, limits.edges());
    }

    private IntArrayList reach(int center, int hops, Set<Tie> via, int limit) {
        var search = new BreadthFirstSearch(state, via, center);
        var reached = IntArrayList.from(center);
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

    private IntArrayList nodesOf(int partnership, Subject subject) {
        var nodes = new IntArrayList();
        if (subject != Subject.COUNTRIES) {
            ties.each(partnership, subject.kind(), nodes::add);
            return nodes;
        }
        ties.each(partnership, Municipality.KIND, municipality -> {
            int country = countryByMunicipality.getOrDefault(municipality, Adjacency.UNKNOWN);
            if (country != Adjacency.UNKNOWN && !nodes.contains(country)) {
                nodes.add(country);
            }
        });
        return nodes;
    }

    private void findCountries() {
        ties.all(Country.KIND)
                .forEach(country -> ties.each(
                        country, Municipality.KIND, municipality -> countryByMunicipality.put(municipality, country)));
    }

    /** Adds an edge between networks for each municipality that these partnerships bring into both. */
    private void addSharedMunicipalities(EdgeCounts edges, int[] partnerships) {
        var networks = new HashMap<Integer, IntHashSet>();
        for (int partnership : partnerships) {
            ties.each(
                    partnership,
                    Network.KIND,
                    network -> ties.each(
                            partnership,
                            Municipality.KIND,
                            municipality -> networks.computeIfAbsent(municipality, none -> new IntHashSet())
                                    .add(network)));
        }
        networks.values().forEach(joined -> edges.addPairs(new IntArrayList(joined)));
    }

    /** Adds edges between the municipalities of a partnership, and from each of them to its networks. */
    private void addMembers(EdgeCounts edges, int partnership) {
        var members = new IntArrayList();
        ties.each(partnership, Municipality.KIND, members::add);
        edges.addPairs(members);
        ties.each(
                partnership,
                Network.KIND,
                network -> members.stream().forEach(municipality -> edges.add(municipality, network)));
    }
}
