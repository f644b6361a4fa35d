package org.partnershipgraph.persistence.graph;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.partnershipgraph.graph.Drawing;
import org.partnershipgraph.graph.EdgeKind;
import org.partnershipgraph.graph.Limits;
import org.partnershipgraph.graph.Subject;
import org.partnershipgraph.graph.Tie;
import org.partnershipgraph.listing.Kind;

/** Draws partnerships as what they join, and what lies around a municipality. */
class Drawings {

    private final Territory territory;
    private final Adjacency ties;

    Drawings(Territory territory) {
        this.territory = territory;
        ties = territory.ties();
    }

    Drawing of(int[] partnerships, Subject subject, Limits limits) {
        var sketch = new Sketch(territory);
        var seen = Arrays.copyOf(partnerships, Math.min(partnerships.length, limits.partnerships()));
        sketch.truncate(partnerships.length > seen.length);
        for (int partnership : seen) {
            sketch.weigh(joined(partnership, subject));
        }
        sketch.drawHeaviest(subject.kind(), limits.nodes());
        if (subject == Subject.NETWORKS) {
            sketch.join(EdgeKind.SHARED_MUNICIPALITY, networksByMunicipality(seen));
        } else {
            sketch.join(
                    EdgeKind.PARTNERSHIP,
                    Arrays.stream(seen).mapToObj(one -> joined(one, subject).toArray()));
        }
        return sketch.finish(limits.edges());
    }

    Drawing around(int center, int hops, Set<Tie> via, Limits limits) {
        var sketch = new Sketch(territory);
        var municipalities = reach(sketch, center, hops, via, limits.nodes());
        var partnerships = municipalities.stream()
                .flatMap(municipality -> ties.ties(municipality, Kind.PARTNERSHIP))
                .distinct()
                .toArray();
        for (int partnership : partnerships) {
            sketch.weigh(ties.ties(partnership).stream());
        }
        municipalities.stream().forEach(sketch::draw);
        sketch.join(EdgeKind.PARTNERSHIP, Arrays.stream(partnerships).mapToObj(this::municipalities));
        if (via.contains(Tie.NETWORK)) {
            sketch.drawHeaviest(Kind.NETWORK, limits.nodes());
            sketch.join(EdgeKind.MEMBERSHIP, Arrays.stream(partnerships).boxed().flatMap(this::memberships));
        }
        return sketch.finish(limits.edges());
    }

    private Numbers reach(Sketch sketch, int center, int hops, Set<Tie> via, int most) {
        var walk = new Walk(ties, via, center);
        var reached = new Numbers();
        reached.add(center);
        for (int hop = 0; hop < hops && walk.edge().size() > 0; hop++) {
            walk.hop(most - reached.size() + 1);
            sketch.truncate(walk.edge().size() > most - reached.size());
            walk.edge().stream().limit(most - reached.size()).forEach(reached::add);
        }
        return reached;
    }

    private IntStream joined(int partnership, Subject subject) {
        return switch (subject) {
            case MUNICIPALITIES, NETWORKS -> ties.ties(partnership, subject.kind());
            case COUNTRIES ->
                ties.ties(partnership, Kind.MUNICIPALITY)
                        .flatMap(municipality -> ties.ties(municipality, Kind.COUNTRY))
                        .distinct();
        };
    }

    /** The networks that each municipality is in by these partnerships. */
    private Stream<int[]> networksByMunicipality(int[] partnerships) {
        var networks = new HashMap<Integer, Set<Integer>>();
        for (int partnership : partnerships) {
            ties.ties(partnership, Kind.NETWORK)
                    .forEach(network -> ties.ties(partnership, Kind.MUNICIPALITY)
                            .forEach(municipality -> networks.computeIfAbsent(municipality, none -> new TreeSet<>())
                                    .add(network)));
        }
        return networks.values().stream()
                .map(some -> some.stream().mapToInt(Integer::intValue).toArray());
    }

    private int[] municipalities(int partnership) {
        return ties.ties(partnership, Kind.MUNICIPALITY).toArray();
    }

    /** Each municipality of the partnership with each of its networks. */
    private Stream<int[]> memberships(int partnership) {
        return ties.ties(partnership, Kind.NETWORK)
                .boxed()
                .flatMap(network -> Arrays.stream(municipalities(partnership))
                        .mapToObj(municipality -> new int[] {municipality, network}));
    }
}
