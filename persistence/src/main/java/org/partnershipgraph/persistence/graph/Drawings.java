package org.partnershipgraph.persistence.graph;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Set;
import org.partnershipgraph.graph.Drawing;
import org.partnershipgraph.graph.Drawing.Limits;
import org.partnershipgraph.graph.Drawing.Subject;
import org.partnershipgraph.graph.Tie;
import org.partnershipgraph.query.Kind;

/** Draws partnerships as what they join, and what lies around a municipality. */
class Drawings {

    private static final int NONE = 0;

    private final GraphState state;
    private final Adjacency ties;
    private final Limits limits;
    private final DrawingBuilder builder;
    /** By municipality the number of its country. */
    private final Weights countries;

    Drawings(GraphState state, Limits limits) {
        this.state = state;
        this.limits = limits;
        ties = state.ties();
        builder = new DrawingBuilder(state);
        countries = new Weights(ties);
    }

    Drawing of(int[] partnerships, Subject subject) {
        var seen = Arrays.copyOf(partnerships, Math.min(partnerships.length, limits.partnerships()));
        builder.truncate(partnerships.length > seen.length);
        if (subject == Subject.COUNTRIES) {
            findCountries();
        }
        for (int partnership : seen) {
            joined(partnership, subject).stream().forEach(builder::weigh);
        }
        builder.drawHeaviest(subject.kind(), limits.nodes());
        var edges = builder.edges();
        if (subject == Subject.NETWORKS) {
            joinNetworks(edges, seen);
        } else {
            for (int partnership : seen) {
                edges.join(joined(partnership, subject));
            }
        }
        return builder.finish(edges, limits.edges());
    }

    Drawing around(int center, int hops, Set<Tie> via, int most) {
        var municipalities = reach(center, hops, via, Math.min(most, limits.nodes()));
        var partnerships = weighed(municipalities).stream(Kind.PARTNERSHIP).toArray();
        municipalities.stream().forEach(builder::draw);
        if (via.contains(Tie.NETWORK)) {
            for (int partnership : partnerships) {
                ties.each(partnership, Kind.NETWORK, builder::weigh);
            }
            builder.drawHeaviest(Kind.NETWORK, limits.nodes() - municipalities.size());
        }
        var edges = builder.edges();
        for (int partnership : partnerships) {
            joinMembers(edges, partnership);
        }
        return builder.finish(edges, limits.edges());
    }

    private Numbers reach(int center, int hops, Set<Tie> via, int most) {
        var search = new BreadthFirstSearch(state, via, center);
        var reached = new Numbers();
        reached.add(center);
        for (int hop = 0; hop < hops && search.edge().size() > 0; hop++) {
            search.hop(most - reached.size() + 1);
            builder.truncate(search.edge().size() > most - reached.size());
            search.edge().stream().limit(most - reached.size()).forEach(reached::add);
        }
        return reached;
    }

    /** The partnerships of these municipalities, as many as may be looked at; weighs the municipalities by them. */
    private VertexSet weighed(Numbers municipalities) {
        var partnerships = new VertexSet();
        municipalities.stream()
                .forEach(municipality -> ties.each(municipality, Kind.PARTNERSHIP, partnership -> {
                    if (partnerships.size() == limits.partnerships() && !partnerships.contains(partnership)) {
                        builder.truncate(true);
                        return;
                    }
                    partnerships.add(partnership);
                    builder.weigh(municipality);
                }));
        return partnerships;
    }

    private Numbers joined(int partnership, Subject subject) {
        var joined = new Numbers();
        if (subject != Subject.COUNTRIES) {
            ties.each(partnership, subject.kind(), joined::add);
            return joined;
        }
        ties.each(partnership, Kind.MUNICIPALITY, municipality -> {
            int country = countries.of(municipality);
            if (country != NONE && !joined.contains(country)) {
                joined.add(country);
            }
        });
        return joined;
    }

    private void findCountries() {
        ties.all(Kind.COUNTRY)
                .forEach(country ->
                        ties.each(country, Kind.MUNICIPALITY, municipality -> countries.add(municipality, country)));
    }

    /** Joins the networks that each municipality is in by these partnerships. */
    private void joinNetworks(EdgeCounts edges, int[] partnerships) {
        var networks = new HashMap<Integer, BitSet>();
        for (int partnership : partnerships) {
            ties.each(
                    partnership,
                    Kind.NETWORK,
                    network -> ties.each(
                            partnership,
                            Kind.MUNICIPALITY,
                            municipality -> networks.computeIfAbsent(municipality, none -> new BitSet())
                                    .set(Adjacency.place(network))));
        }
        networks.values().forEach(some -> edges.join(numbers(some)));
    }

    private static Numbers numbers(BitSet networks) {
        var numbers = new Numbers();
        networks.stream().forEach(place -> numbers.add(Adjacency.number(Kind.NETWORK, place)));
        return numbers;
    }

    /** Each municipality of the partnership with each other one and with each of its networks. */
    private void joinMembers(EdgeCounts edges, int partnership) {
        var members = new Numbers();
        ties.each(partnership, Kind.MUNICIPALITY, members::add);
        edges.join(members);
        ties.each(
                partnership,
                Kind.NETWORK,
                network -> members.stream().forEach(municipality -> edges.join(municipality, network)));
    }
}
