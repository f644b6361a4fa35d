package org.partnershipgraph.persistence.graph;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Set;
import org.partnershipgraph.graph.Drawing;
import org.partnershipgraph.graph.Drawing.NodeKind;
import org.partnershipgraph.graph.Drawing.SizeLimits;
import org.partnershipgraph.graph.Graph.Tie;
import org.partnershipgraph.query.Kind;

/** Draws partnerships as what they join, and what lies around a municipality. */
class Drawings {

    private static final int NONE = 0;

    private final Territory territory;
    private final Adjacency ties;
    private final SizeLimits limits;
    private final Sketch sketch;
    /** By municipality the number of its country. */
    private final Weights countries;

    Drawings(Territory territory, SizeLimits limits) {
        this.territory = territory;
        this.limits = limits;
        ties = territory.ties();
        sketch = new Sketch(territory);
        countries = new Weights(ties);
    }

    Drawing of(int[] partnerships, NodeKind subject) {
        var seen = Arrays.copyOf(partnerships, Math.min(partnerships.length, limits.partnerships()));
        sketch.truncate(partnerships.length > seen.length);
        if (subject == NodeKind.COUNTRIES) {
            findCountries();
        }
        for (int partnership : seen) {
            joined(partnership, subject).stream().forEach(sketch::weigh);
        }
        sketch.drawHeaviest(subject.kind(), limits.nodes());
        var joints = sketch.joints();
        if (subject == NodeKind.NETWORKS) {
            joinNetworks(joints, seen);
        } else {
            for (int partnership : seen) {
                joints.join(joined(partnership, subject));
            }
        }
        return sketch.finish(joints, limits.edges());
    }

    Drawing around(int center, int hops, Set<Tie> via, int most) {
        var municipalities = reach(center, hops, via, Math.min(most, limits.nodes()));
        var partnerships = weighed(municipalities).stream(Kind.PARTNERSHIP).toArray();
        municipalities.stream().forEach(sketch::draw);
        if (via.contains(Tie.NETWORK)) {
            for (int partnership : partnerships) {
                ties.each(partnership, Kind.NETWORK, sketch::weigh);
            }
            sketch.drawHeaviest(Kind.NETWORK, limits.nodes() - municipalities.size());
        }
        var joints = sketch.joints();
        for (int partnership : partnerships) {
            joinMembers(joints, partnership);
        }
        return sketch.finish(joints, limits.edges());
    }

    private Numbers reach(int center, int hops, Set<Tie> via, int most) {
        var walk = new Walk(territory, via, center);
        var reached = new Numbers();
        reached.add(center);
        for (int hop = 0; hop < hops && walk.edge().size() > 0; hop++) {
            walk.hop(most - reached.size() + 1);
            sketch.truncate(walk.edge().size() > most - reached.size());
            walk.edge().stream().limit(most - reached.size()).forEach(reached::add);
        }
        return reached;
    }

    /** The partnerships of these municipalities, as many as may be looked at; weighs the municipalities by them. */
    private VertexSet weighed(Numbers municipalities) {
        var partnerships = new VertexSet();
        municipalities.stream()
                .forEach(municipality -> ties.each(municipality, Kind.PARTNERSHIP, partnership -> {
                    if (partnerships.size() == limits.partnerships() && !partnerships.contains(partnership)) {
                        sketch.truncate(true);
                        return;
                    }
                    partnerships.add(partnership);
                    sketch.weigh(municipality);
                }));
        return partnerships;
    }

    private Numbers joined(int partnership, NodeKind subject) {
        var joined = new Numbers();
        if (subject != NodeKind.COUNTRIES) {
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
    private void joinNetworks(Joints joints, int[] partnerships) {
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
        networks.values().forEach(some -> joints.join(numbers(some)));
    }

    private static Numbers numbers(BitSet networks) {
        var numbers = new Numbers();
        networks.stream().forEach(place -> numbers.add(Adjacency.number(Kind.NETWORK, place)));
        return numbers;
    }

    /** Each municipality of the partnership with each other one and with each of its networks. */
    private void joinMembers(Joints joints, int partnership) {
        var members = new Numbers();
        ties.each(partnership, Kind.MUNICIPALITY, members::add);
        joints.join(members);
        ties.each(
                partnership,
                Kind.NETWORK,
                network -> members.stream().forEach(municipality -> joints.join(municipality, network)));
    }
}
