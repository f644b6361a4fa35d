package org.partnershipgraph.persistence.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipgraph.persistence.graph.Region.networks;
import static org.partnershipgraph.persistence.graph.Region.parties;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipgraph.graph.GraphPath;
import org.partnershipgraph.graph.GraphPath.Hop;
import org.partnershipgraph.graph.Tie;
import org.partnershipgraph.municipality.Municipality;

class PathSearchTest {

    private static final int FAR = 50;

    @ParameterizedTest
    @MethodSource("regions")
    void findsPathsAsShortAsFloydWarshallDoes(long seed) {
        for (var via : List.of(EnumSet.of(Tie.PARTNERSHIP), EnumSet.of(Tie.NETWORK), EnumSet.allOf(Tie.class))) {
            var region = new Region(seed, 25, 22);
            var distances = distances(region, via);
            var state = region.state();
            distances.forEach((ends, distance) -> {
                var path = find(state, via, ends, FAR);
                assertThat(path.map(GraphPath::length))
                        .isEqualTo(Optional.ofNullable(distance == FAR ? null : distance));
                path.ifPresent(found -> assertIsValid(region, found, ends, via));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("regions")
    void respectsMaxHops(long seed) {
        var region = new Region(seed, 25, 22);
        var via = EnumSet.allOf(Tie.class);
        var state = region.state();
        distances(region, via).forEach((ends, distance) -> {
            if (distance > 1 && distance < FAR) {
                assertThat(find(state, via, ends, distance - 1)).isEmpty();
                assertThat(find(state, via, ends, distance)).isPresent();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("regions")
    void findsTheSamePathWhateverTheOrderOfRecords(long seed) {
        var via = EnumSet.allOf(Tie.class);
        var region = new Region(seed, 25, 22);
        var one = region.state();
        var other = region.state();
        distances(region, via)
                .keySet()
                .forEach(ends -> assertThat(find(one, via, ends, FAR)).isEqualTo(find(other, via, ends, FAR)));
    }

    @Test
    void prefersAPartnershipToANetworkBetweenTheSameTwo() {
        var region = new Region(4, 2, 20);
        var path = find(region.state(), EnumSet.allOf(Tie.class), List.of("m0", "m1"), 1);
        assertThat(path).hasValue(new GraphPath(List.of(new Hop("m0", "m1", Tie.PARTNERSHIP, "p0"))));
    }

    private static LongStream regions() {
        return LongStream.range(0, 20);
    }

    private static Optional<GraphPath> find(GraphState state, Set<Tie> via, List<String> ends, int maxHops) {
        int from = state.ties().find(Municipality.KIND, ends.get(0));
        int to = state.ties().find(Municipality.KIND, ends.get(1));
        return new PathSearch(state, via, from, to).find(maxHops);
    }

    /** The distances between all pairs of different municipalities, by the Floyd-Warshall algorithm. */
    private static Map<List<String>, Integer> distances(Region region, Set<Tie> via) {
        var distances = new HashMap<List<String>, Integer>();
        var slugs = region.slugs();
        slugs.forEach(from -> {
            var joined = region.joined(from, via);
            slugs.forEach(to -> distances.put(List.of(from, to), joined.contains(to) ? 1 : FAR));
        });
        for (var middle : slugs) {
            for (var from : slugs) {
                int before = distances.get(List.of(from, middle));
                slugs.forEach(to -> distances.merge(
                        List.of(from, to), Math.min(FAR, before + distances.get(List.of(middle, to))), Math::min));
            }
        }
        distances.keySet().removeIf(ends -> ends.get(0).equals(ends.get(1)));
        return distances;
    }

    private static void assertIsValid(Region region, GraphPath path, List<String> ends, Set<Tie> via) {
        var stops = Stream.concat(Stream.of(ends.get(0)), path.hops().stream().map(Hop::to))
                .toList();
        assertThat(path.hops()).extracting(Hop::from).isEqualTo(stops.subList(0, stops.size() - 1));
        assertThat(stops).endsWith(ends.get(1));
        assertThat(path.hops()).allSatisfy(hop -> {
            assertThat(via).contains(hop.tie());
            assertThat(joinedBy(region, hop)).contains(hop.from(), hop.to());
        });
    }

    private static Set<String> joinedBy(Region region, Hop hop) {
        return region.partnerships.stream()
                .filter(partnership -> hop.tie() == Tie.PARTNERSHIP
                        ? partnership.slug().equals(hop.via())
                        : networks(partnership).contains(hop.via()))
                .flatMap(partnership -> parties(partnership).stream())
                .collect(Collectors.toSet());
    }
}
