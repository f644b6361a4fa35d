package org.partnershipgraph.persistence.graph;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.partnershipgraph.graph.Affinity;
import org.partnershipgraph.query.Kind;

/** Finds who has most in common with a municipality: goals, project areas, networks and partners. */
class SimilaritySearch {

    private static final List<Kind> SHARED = List.of(Kind.NETWORK, Kind.GLOBAL_GOAL, Kind.PROJECT_AREA);

    private final GraphState state;
    private final Adjacency ties;
    private final int municipality;
    private final int home;
    private final Numbers mine;
    /** By the place of a municipality. */
    private final double[] scores;

    SimilaritySearch(GraphState state, int municipality) {
        this.state = state;
        this.municipality = municipality;
        ties = state.ties();
        home = ties.first(municipality, Kind.COUNTRY);
        mine = things(municipality);
        scores = new double[ties.size(Kind.MUNICIPALITY)];
    }

    List<Affinity> most(int first, IntPredicate isWanted) {
        mine.stream().forEach(this::addToThoseWith);
        scores[Adjacency.place(municipality)] = 0;
        for (int partner : state.coParticipants().of(municipality)) {
            scores[Adjacency.place(partner)] = 0;
        }
        return best(first, isWanted).stream().map(this::affinity).toList();
    }

    /** Whether it is a government in another country. */
    boolean mayBecomePartner(int other) {
        int there = ties.first(other, Kind.COUNTRY);
        return state.isGovernment(other) && home != Adjacency.UNKNOWN && there != Adjacency.UNKNOWN && home != there;
    }

    /** Adds to everyone who has the thing, this one among them: the fewer they are, the more. */
    private void addToThoseWith(int thing) {
        var having = state.coParticipants().of(thing);
        if (having.length == 1) {
            return;
        }
        double worth = 1 / Math.log(having.length);
        for (int other : having) {
            scores[Adjacency.place(other)] += worth;
        }
    }

    private double score(int other) {
        return scores[Adjacency.place(other)];
    }

    private List<Integer> best(int first, IntPredicate isWanted) {
        var best = new TopK<>(
                first,
                Comparator.<Integer>comparingDouble(this::score).reversed().thenComparing(ties::compare));
        ties.all(Kind.MUNICIPALITY)
                .filter(other -> score(other) > 0 && !state.isFormer(other) && isWanted.test(other))
                .forEach(best::offer);
        return best.toList();
    }

    private Affinity affinity(int other) {
        var theirs = new VertexSet();
        things(other).stream().forEach(theirs::add);
        var both = new Numbers();
        mine.stream().filter(theirs::contains).forEach(both::add);
        return new Affinity(
                ties.key(other),
                score(other),
                keys(both, Kind.GLOBAL_GOAL).stream()
                        .map(Integer::valueOf)
                        .sorted()
                        .toList(),
                keys(both, Kind.PROJECT_AREA),
                keys(both, Kind.NETWORK),
                keys(both, Kind.MUNICIPALITY));
    }

    private List<String> keys(Numbers things, Kind kind) {
        return things.stream()
                .filter(thing -> Adjacency.is(thing, kind))
                .mapToObj(ties::key)
                .sorted()
                .toList();
    }

    /** All that a municipality can have in common with another one. */
    private Numbers things(int one) {
        var met = new VertexSet();
        var things = new Numbers();
        ties.each(
                one,
                Kind.PARTNERSHIP,
                partnership -> SHARED.forEach(kind -> ties.each(partnership, kind, thing -> met.addTo(things, thing))));
        for (int partner : state.coParticipants().of(one)) {
            things.add(partner);
        }
        return things;
    }
}
