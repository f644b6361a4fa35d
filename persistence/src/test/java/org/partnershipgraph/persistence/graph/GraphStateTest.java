package org.partnershipgraph.persistence.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipgraph.query.Kind;

class GraphStateTest {

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheSameAfterManyChangesAsMadeAnew(long seed) {
        var region = new Region(seed, 20, 30);
        var state = region.state();
        var chance = new Random(seed);
        for (int change = 0; change < 200; change++) {
            var slug = "p" + chance.nextInt(40);
            region.partnerships.removeIf(partnership -> partnership.slug().equals(slug));
            if (chance.nextInt(3) == 0) {
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
    void forgetsMunicipalitiesThatAreGone(long seed) {
        var region = new Region(seed, 20, 0);
        var state = region.state();
        var gone = region.municipalities.remove(3);
        state.removeMunicipality(gone.slug());
        assertThat(ties(state)).isEqualTo(ties(region.state()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheSameWhetherRecordsComeTogetherOrOneByOne(long seed) {
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
    void isTheSameWhicheverKindOfRecordComesFirst(long seed) {
        var region = new Region(seed, 20, 30);
        var filled = new GraphState();
        region.partnerships.forEach(filled::append);
        region.municipalities.forEach(filled::append);
        filled.sort();
        assertThat(ties(filled)).isEqualTo(ties(region.state()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void knowsTheCoParticipantsOfEachAfterChanges(long seed) {
        var region = new Region(seed, 20, 30);
        var state = region.state();
        coParticipants(state);
        for (int change = 0; change < 10; change++) {
            state.removePartnership("p" + change);
            state.put(region.partnership("p" + (change + 20)));
            assertThat(coParticipants(state)).isEqualTo(coParticipantsFoundAnew(state));
        }
    }

    private static Map<Vertex, List<Vertex>> coParticipants(GraphState state) {
        return coParticipants(state.ties(), state.coParticipants());
    }

    private static Map<Vertex, List<Vertex>> coParticipantsFoundAnew(GraphState state) {
        return coParticipants(state.ties(), new CoParticipants(state.ties()));
    }

    private static Map<Vertex, List<Vertex>> coParticipants(Adjacency ties, CoParticipants coParticipants) {
        var all = new TreeMap<Vertex, List<Vertex>>();
        Stream.of(Kind.values())
                .filter(kind -> kind != Kind.PARTNERSHIP)
                .flatMapToInt(ties::all)
                .forEach(number -> all.put(
                        ties.vertex(number),
                        IntStream.of(coParticipants.of(number))
                                .mapToObj(ties::vertex)
                                .toList()));
        return all;
    }

    private static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    private static Map<Vertex, List<Vertex>> ties(GraphState state) {
        var ties = state.ties();
        var all = new TreeMap<Vertex, List<Vertex>>();
        Stream.of(Kind.values())
                .flatMapToInt(ties::all)
                .forEach(number -> all.put(
                        ties.vertex(number),
                        ties.ties(number).stream().mapToObj(ties::vertex).toList()));
        return all;
    }
}
