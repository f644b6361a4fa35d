package org.partnershipgraph.persistence.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipgraph.partnership.Partnership;

class GraphStateTest {

    @ParameterizedTest
    @MethodSource("seeds")
    void equalsARebuiltGraphAfterManyChanges(long seed) {
        var region = new Region(seed, 20, 30);
        var state = region.state();
        var random = new Random(seed);
        for (int change = 0; change < 200; change++) {
            var slug = "p" + random.nextInt(40);
            region.partnerships.removeIf(partnership -> partnership.slug().equals(slug));
            if (random.nextInt(3) == 0) {
                state.removePartnership(slug);
            } else {
                var changed = region.partnership(slug);
                region.partnerships.add(changed);
                state.put(changed);
            }
        }
        assertThat(ties(state)).isEqualTo(ties(region.state()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void removesDeletedMunicipalities(long seed) {
        var region = new Region(seed, 20, 0);
        var state = region.state();
        var gone = region.municipalities.remove(3);
        state.removeMunicipality(gone.slug());
        assertThat(ties(state)).isEqualTo(ties(region.state()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void equalsWhetherRecordsAreAppendedOrPut(long seed) {
        var region = new Region(seed, 20, 30);
        var filled = new GraphState();
        region.municipalities.forEach(filled::append);
        region.partnerships.forEach(filled::append);
        region.partnerships.stream().limit(3).forEach(filled::append);
        filled.sort();
        assertThat(ties(filled)).isEqualTo(ties(region.state()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void equalsWhicheverKindOfRecordIsAppendedFirst(long seed) {
        var region = new Region(seed, 20, 30);
        var filled = new GraphState();
        region.partnerships.forEach(filled::append);
        region.municipalities.forEach(filled::append);
        filled.sort();
        assertThat(ties(filled)).isEqualTo(ties(region.state()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void evictsCachedCoParticipantsOnChange(long seed) {
        var region = new Region(seed, 20, 30);
        var state = region.state();
        coParticipants(state);
        for (int change = 0; change < 10; change++) {
            state.removePartnership("p" + change);
            state.put(region.partnership("p" + (change + 20)));
            assertThat(coParticipants(state)).isEqualTo(coParticipantsWithoutCache(state));
        }
    }

    private static Map<Vertex, List<Vertex>> coParticipants(GraphState state) {
        return coParticipants(state.ties(), state.coParticipants());
    }

    private static Map<Vertex, List<Vertex>> coParticipantsWithoutCache(GraphState state) {
        return coParticipants(state.ties(), new CoParticipants(state.ties()));
    }

    private static Map<Vertex, List<Vertex>> coParticipants(Adjacency ties, CoParticipants coParticipants) {
        var all = new HashMap<Vertex, List<Vertex>>();
        Adjacency.KINDS.stream()
                .filter(kind -> kind != Partnership.KIND)
                .flatMapToInt(ties::all)
                .forEach(number -> all.put(
                        vertex(ties, number),
                        IntStream.of(coParticipants.of(number))
                                .mapToObj(other -> vertex(ties, other))
                                .toList()));
        return all;
    }

    private static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    private static Map<Vertex, List<Vertex>> ties(GraphState state) {
        var ties = state.ties();
        var all = new HashMap<Vertex, List<Vertex>>();
        Adjacency.KINDS.stream()
                .flatMapToInt(ties::all)
                .forEach(number -> all.put(
                        vertex(ties, number),
                        ties.neighbours(number).stream()
                                .mapToObj(other -> vertex(ties, other))
                                .toList()));
        return all;
    }

    private static Vertex vertex(Adjacency ties, int number) {
        return new Vertex(Adjacency.kind(number), ties.key(number));
    }
}
