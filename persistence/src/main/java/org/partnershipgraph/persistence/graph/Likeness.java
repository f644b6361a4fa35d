package org.partnershipgraph.persistence.graph;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.partnershipgraph.graph.Affinity;
import org.partnershipgraph.listing.Kind;

/** Finds who has most in common with a municipality: goals, project areas, networks and partners. */
class Likeness {

    private static final List<Kind> SHARED = List.of(Kind.GLOBAL_GOAL, Kind.PROJECT_AREA, Kind.NETWORK);

    private final Territory territory;
    private final Adjacency ties;
    private final int municipality;
    private final double[] scores;
    /** By municipality the last thing it was counted for, so that it is counted once. */
    private final int[] countedFor;

    Likeness(Territory territory, int municipality) {
        this.territory = territory;
        this.municipality = municipality;
        ties = territory.ties();
        scores = new double[ties.size()];
        countedFor = new int[ties.size()];
    }

    List<Affinity> most(int first, IntPredicate isWanted) {
        shared(municipality).forEach(this::score);
        partners(municipality).forEach(partner -> scores[partner] = 0);
        scores[municipality] = 0;
        return best(first, isWanted).stream().map(this::affinity).toList();
    }

    boolean isAbroad(int other) {
        var home = ties.ties(municipality, Kind.COUNTRY).findFirst();
        var there = ties.ties(other, Kind.COUNTRY).findFirst();
        return home.isPresent() && there.isPresent() && home.getAsInt() != there.getAsInt();
    }

    /** Adds to everyone who has it, this one among them: the fewer they are, the more. */
    private void score(int thing) {
        var having = new Numbers();
        var partnerships = ties.ties(thing);
        for (int i = 0; i < partnerships.size(); i++) {
            if (ties.is(partnerships.get(i), Kind.PARTNERSHIP)) {
                addWho(thing, ties.ties(partnerships.get(i)), having);
            }
        }
        if (having.size() > 1) {
            double worth = 1 / Math.log(having.size());
            having.stream().forEach(other -> scores[other] += worth);
        }
    }

    /** A goal has tens of thousands of partnerships where there are many: a plain loop takes a tenth of a stream's time. */
    private void addWho(int thing, Numbers members, Numbers having) {
        for (int i = 0; i < members.size(); i++) {
            int other = members.get(i);
            if (ties.is(other, Kind.MUNICIPALITY) && other != thing && countedFor[other] != thing + 1) {
                countedFor[other] = thing + 1;
                having.add(other);
            }
        }
    }

    private List<Integer> best(int first, IntPredicate isWanted) {
        var worstFirst = Comparator.<Integer>comparingDouble(other -> scores[other])
                .thenComparing(ties::vertex, Comparator.reverseOrder());
        var best = new PriorityQueue<>(worstFirst);
        for (int other = 0; other < scores.length; other++) {
            if (scores[other] > 0 && !territory.isFormer(other) && isWanted.test(other)) {
                best.add(other);
            }
            if (best.size() > first) {
                best.remove();
            }
        }
        return best.stream().sorted(worstFirst.reversed()).toList();
    }

    private Affinity affinity(int other) {
        return new Affinity(
                ties.vertex(other).key(),
                scores[other],
                both(Kind.GLOBAL_GOAL, other).stream()
                        .map(Integer::valueOf)
                        .sorted()
                        .toList(),
                both(Kind.PROJECT_AREA, other),
                both(Kind.NETWORK, other),
                both(Kind.MUNICIPALITY, other));
    }

    private List<String> both(Kind kind, int other) {
        var theirs = shared(other).filter(thing -> ties.is(thing, kind)).boxed().collect(Collectors.toSet());
        return shared(municipality)
                .filter(theirs::contains)
                .mapToObj(thing -> ties.vertex(thing).key())
                .sorted()
                .toList();
    }

    /** All that a municipality can have in common with another one. */
    private IntStream shared(int one) {
        var things = ties.ties(one, Kind.PARTNERSHIP)
                .flatMap(partnership -> ties.ties(partnership).stream()
                        .filter(thing -> SHARED.contains(ties.vertex(thing).kind())));
        return IntStream.concat(things, partners(one)).distinct();
    }

    private IntStream partners(int one) {
        return ties.ties(one, Kind.PARTNERSHIP)
                .flatMap(partnership -> ties.ties(partnership, Kind.MUNICIPALITY))
                .filter(other -> other != one)
                .distinct();
    }
}
