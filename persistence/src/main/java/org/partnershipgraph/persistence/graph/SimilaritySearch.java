package org.partnershipgraph.persistence.graph;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntDoubleHashMap;
import com.carrotsearch.hppc.IntHashSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.partnershipgraph.graph.Affinity;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.vocabulary.Country;
import org.partnershipgraph.vocabulary.GlobalGoal;
import org.partnershipgraph.vocabulary.ProjectArea;

/**
 * Ranks municipalities by their Adamic-Adar similarity to one of them: the sum over all features they share of 1 / ln(n), n
 * being how many municipalities have the feature. Features are goals, project areas, networks and partners.
 */
class SimilaritySearch {

    private static final List<Kind<?>> FEATURES = List.of(Network.KIND, GlobalGoal.KIND, ProjectArea.KIND);

    private final GraphState state;
    private final Adjacency ties;
    private final int municipality;
    private final int country;
    private final IntArrayList features;
    private final IntDoubleHashMap scores = new IntDoubleHashMap();

    SimilaritySearch(GraphState state, int municipality) {
        this.state = state;
        this.municipality = municipality;
        ties = state.ties();
        country = ties.first(municipality, Country.KIND);
        features = features(municipality);
    }

    /** The most similar municipalities, its partners excluded. */
    List<Affinity> mostSimilar(int first, IntPredicate isWanted) {
        features.stream().forEach(this::addScores);
        scores.remove(municipality);
        for (int partner : state.coParticipants().of(municipality)) {
            scores.remove(partner);
        }
        return best(first, isWanted).stream().map(this::affinity).toList();
    }

    /** Whether this is a government in another country. */
    boolean isPossiblePartner(int other) {
        int otherCountry = ties.first(other, Country.KIND);
        return state.isGovernment(other)
                && country != Adjacency.UNKNOWN
                && otherCountry != Adjacency.UNKNOWN
                && country != otherCountry;
    }

    private void addScores(int feature) {
        var sharing = state.coParticipants().of(feature);
        if (sharing.length == 1) {
            return; // nobody but the municipality itself
        }
        double weight = 1 / Math.log(sharing.length);
        for (int other : sharing) {
            scores.addTo(other, weight);
        }
    }

    private List<Integer> best(int first, IntPredicate isWanted) {
        var best = new TopK<>(
                first,
                Comparator.<Integer>comparingDouble(scores::get).reversed().thenComparing(ties::compare));
        IntStream.of(scores.keys().toArray())
                .filter(other -> !state.isFormer(other) && isWanted.test(other))
                .forEach(best::offer);
        return best.toList();
    }

    private Affinity affinity(int other) {
        var shared = features(other);
        shared.retainAll(new IntHashSet(features));
        return new Affinity(
                ties.key(other),
                scores.get(other),
                keys(shared, GlobalGoal.KIND).stream()
                        .map(Integer::valueOf)
                        .sorted()
                        .toList(),
                keys(shared, ProjectArea.KIND),
                keys(shared, Network.KIND),
                keys(shared, Municipality.KIND));
    }

    private List<String> keys(IntArrayList vertices, Kind<?> kind) {
        return vertices.stream()
                .filter(vertex -> Adjacency.is(vertex, kind))
                .mapToObj(ties::key)
                .sorted()
                .toList();
    }

    /** In a fixed order, for sums of doubles depend on it. */
    private IntArrayList features(int one) {
        var seen = new IntHashSet();
        var found = new IntArrayList();
        ties.each(
                one,
                Partnership.KIND,
                partnership -> FEATURES.forEach(kind -> ties.each(partnership, kind, feature -> {
                    if (seen.add(feature)) {
                        found.add(feature);
                    }
                })));
        found.add(state.coParticipants().of(one));
        return found;
    }
}
