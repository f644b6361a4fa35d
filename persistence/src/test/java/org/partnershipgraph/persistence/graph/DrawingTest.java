package org.partnershipgraph.persistence.graph;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipgraph.persistence.graph.Region.networks;
import static org.partnershipgraph.persistence.graph.Region.parties;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipgraph.graph.Drawing;
import org.partnershipgraph.graph.Drawing.EdgeKind;
import org.partnershipgraph.graph.Drawing.Limits;
import org.partnershipgraph.graph.Drawing.Subject;
import org.partnershipgraph.graph.Tie;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.place.Position;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.vocabulary.Country;

class DrawingTest {

    private static final Limits AMPLE = new Limits(10_000, 10_000, 10_000);

    @ParameterizedTest
    @MethodSource("regions")
    void weighsMunicipalitiesAndEdgesByPartnerships(long seed) {
        var region = new Region(seed, 15, 30);
        var drawing = draw(region, Subject.MUNICIPALITIES, AMPLE);
        assertThat(weights(drawing, Municipality.KIND)).isEqualTo(count(region.partnerships, Region::parties));
        assertThat(edges(drawing)).isEqualTo(pairs(region.partnerships.stream().map(Region::parties)));
        assertThat(drawing.isTruncated()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("regions")
    void weighsCountriesAndEdgesByPartnerships(long seed) {
        var region = new Region(seed, 15, 30);
        var countryOf = region.municipalities.stream().collect(toMap(Municipality::slug, Municipality::country));
        Function<Partnership, Set<String>> countries = partnership ->
                new HashSet<>(parties(partnership).stream().map(countryOf::get).toList());
        var drawing = draw(region, Subject.COUNTRIES, AMPLE);
        assertThat(weights(drawing, Country.KIND)).isEqualTo(count(region.partnerships, countries));
        assertThat(edges(drawing)).isEqualTo(pairs(region.partnerships.stream().map(countries)));
    }

    @ParameterizedTest
    @MethodSource("regions")
    void weighsEdgesBetweenNetworksBySharedMunicipalities(long seed) {
        var region = new Region(seed, 15, 30);
        var drawing = draw(region, Subject.NETWORKS, AMPLE);
        var networksOf = region.slugs().stream()
                .map(slug -> region.of(slug).stream()
                        .flatMap(partnership -> networks(partnership).stream())
                        .distinct()
                        .toList());
        assertThat(weights(drawing, Network.KIND)).isEqualTo(count(region.partnerships, Region::networks));
        assertThat(edges(drawing, EdgeKind.SHARED_MUNICIPALITY)).isEqualTo(pairs(networksOf));
    }

    @ParameterizedTest
    @MethodSource("regions")
    void drawsTheMunicipalitiesWithinReachAndTheirPartnerships(long seed) {
        var region = new Region(seed, 25, 22);
        var via = EnumSet.of(Tie.PARTNERSHIP);
        for (int hops = 0; hops < 4; hops++) {
            var drawing = around(region, "m0", hops, via, AMPLE);
            var reached = within(region, "m0", hops, via);
            assertThat(keys(drawing, Municipality.KIND)).containsExactlyInAnyOrderElementsOf(reached);
            assertThat(drawing.nodes())
                    .allSatisfy(node -> assertThat(node.weight())
                            .isEqualTo(region.of(node.key()).size()));
            assertThat(edges(drawing))
                    .isEqualTo(pairs(region.partnerships.stream()
                            .map(partnership -> parties(partnership).stream()
                                    .filter(reached::contains)
                                    .toList())));
        }
    }

    @ParameterizedTest
    @MethodSource("regions")
    void drawsNetworksAroundAMunicipalityIfTheyAreFollowed(long seed) {
        var region = new Region(seed, 25, 22);
        var via = EnumSet.allOf(Tie.class);
        var drawing = around(region, "m0", 2, via, AMPLE);
        var reached = within(region, "m0", 2, via);
        var partnerships = region.partnerships.stream()
                .filter(partnership -> parties(partnership).stream().anyMatch(reached::contains))
                .toList();
        assertThat(keys(drawing, Municipality.KIND)).containsExactlyInAnyOrderElementsOf(reached);
        assertThat(weights(drawing, Network.KIND)).isEqualTo(count(partnerships, Region::networks));
        assertThat(edges(drawing, EdgeKind.MEMBERSHIP)).isEqualTo(memberships(partnerships, reached));
    }

    @ParameterizedTest
    @MethodSource("regions")
    void drawsTheMunicipalitiesOfANetworkAndTheirNeighbours(long seed) {
        var region = new Region(seed, 25, 22);
        var members = region.partnerships.stream()
                .filter(partnership -> networks(partnership).contains("n0"))
                .flatMap(partnership -> parties(partnership).stream())
                .collect(toSet());
        for (var via : List.of(EnumSet.of(Tie.PARTNERSHIP), EnumSet.allOf(Tie.class))) {
            for (int hops = 1; hops < 4; hops++) {
                var drawing = around(region, Network.KIND, "n0", hops, via, AMPLE);
                var reached = within(region, members, hops - 1, via);
                assertThat(drawing.nodes().get(0).key()).isEqualTo("n0");
                assertThat(keys(drawing, Network.KIND)).doesNotHaveDuplicates().contains("n0");
                assertThat(keys(drawing, Network.KIND).size() > 1).isEqualTo(via.contains(Tie.NETWORK));
                assertThat(keys(drawing, Municipality.KIND)).containsExactlyInAnyOrderElementsOf(reached);
                assertThat(keys(drawing, Municipality.KIND).subList(0, members.size()))
                        .hasSameElementsAs(members);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("regions")
    void drawsANetworkAloneWithinNoHop(long seed) {
        var region = new Region(seed, 25, 22);
        var drawing = around(region, Network.KIND, "n0", 0, EnumSet.of(Tie.PARTNERSHIP), AMPLE);
        assertThat(drawing.nodes()).singleElement().matches(node -> node.key().equals("n0"));
        assertThat(drawing.edges()).isEmpty();
    }

    @Test
    void countsTheNetworkAtTheCenterInTheLimit() {
        var drawing =
                around(new Region(1, 25, 22), Network.KIND, "n0", 2, EnumSet.allOf(Tie.class), new Limits(3, 100, 100));
        assertThat(drawing.nodes()).hasSize(3);
        assertThat(drawing.isTruncated()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("regions")
    void drawsNetworksWithTheirMunicipalities(long seed) {
        var region = new Region(seed, 15, 30);
        var members = region.partnerships.stream()
                .filter(partnership -> !networks(partnership).isEmpty())
                .toList();
        var drawing = draw(region, Subject.NETWORKS_AND_MUNICIPALITIES, AMPLE);
        assertThat(weights(drawing, Network.KIND)).isEqualTo(count(members, Region::networks));
        assertThat(weights(drawing, Municipality.KIND)).isEqualTo(count(members, Region::parties));
        assertThat(edges(drawing, EdgeKind.MEMBERSHIP)).isEqualTo(memberships(members, region.slugs()));
        assertThat(drawing.edges()).extracting(Drawing.Edge::kind).containsOnly(EdgeKind.MEMBERSHIP);
    }

    @ParameterizedTest
    @MethodSource("regions")
    void namesTheCountryOfMunicipalitiesAndCountries(long seed) {
        var region = new Region(seed, 15, 30);
        var countryOf = region.municipalities.stream().collect(toMap(Municipality::slug, Municipality::country));
        assertThat(draw(region, Subject.MUNICIPALITIES, AMPLE).nodes())
                .allMatch(node -> countryOf.get(node.key()).equals(node.country()));
        assertThat(draw(region, Subject.COUNTRIES, AMPLE).nodes())
                .allMatch(node -> node.key().equals(node.country()));
        assertThat(draw(region, Subject.NETWORKS, AMPLE).nodes()).allMatch(node -> node.country() == null);
    }

    @ParameterizedTest
    @MethodSource("regions")
    void ordersNeighboursByDistance(long seed) {
        var region = new Region(seed, 25, 22);
        var via = EnumSet.of(Tie.PARTNERSHIP);
        var drawn = keys(around(region, "m0", 3, via, AMPLE), Municipality.KIND);
        for (int hops = 0; hops < 3; hops++) {
            var near = within(region, "m0", hops, via);
            assertThat(drawn.subList(0, near.size())).hasSameElementsAs(near);
        }
    }

    @ParameterizedTest
    @MethodSource("regions")
    void positionsMunicipalitiesAtTheirSeat(long seed) {
        var region = new Region(seed, 15, 30);
        var seats = region.municipalities.stream()
                .filter(municipality -> municipality.seat() != null)
                .collect(toMap(Municipality::slug, Municipality::seat));
        assertThat(draw(region, Subject.MUNICIPALITIES, AMPLE).nodes()).allSatisfy(node -> {
            var seat = seats.get(node.key());
            var expected = seat == null ? null : new Position(seat.latitude(), seat.longitude());
            assertThat(node.position()).isEqualTo(expected);
        });
    }

    @Test
    void limitsMunicipalitiesAndNetworksTogether() {
        var region = new Region(1, 25, 22);
        var drawing = around(region, "m0", 3, EnumSet.allOf(Tie.class), new Limits(5, 100, 100));
        assertThat(drawing.nodes()).hasSize(5);
        assertThat(drawing.isTruncated()).isTrue();
    }

    @Test
    void limitsThePartnershipsOfANeighbourhood() {
        var drawing = around(new Region(1, 25, 22), "m0", 3, EnumSet.of(Tie.PARTNERSHIP), new Limits(100, 100, 1));
        assertThat(drawing.isTruncated()).isTrue();
        assertThat(drawing.edges()).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void keepsTheHeaviestNodesAndEdges() {
        var region = new Region(1, 15, 30);
        var all = draw(region, Subject.MUNICIPALITIES, AMPLE);
        var some = draw(region, Subject.MUNICIPALITIES, new Limits(4, 2, 10_000));
        assertThat(some.isTruncated()).isTrue();
        assertThat(some.nodes()).isEqualTo(all.nodes().subList(0, 4));
        assertThat(some.edges()).hasSize(2);
        assertThat(some.edges()).allMatch(edge -> some.nodes().containsAll(List.of(edge.source(), edge.target())));
    }

    @Test
    void limitsThePartnershipsOfADrawing() {
        var drawing = draw(new Region(1, 15, 30), Subject.MUNICIPALITIES, new Limits(100, 100, 1));
        assertThat(drawing.isTruncated()).isTrue();
        assertThat(drawing.nodes()).hasSizeBetween(2, 3);
    }

    @Test
    void keepsTheNearestMunicipalities() {
        var region = new Region(1, 60, 80);
        var via = EnumSet.of(Tie.PARTNERSHIP);
        var near = within(region, "m0", 1, via);
        var drawing = around(region, "m0", 3, via, new Limits(near.size() + 1, 100, 100));
        assertThat(drawing.isTruncated()).isTrue();
        assertThat(keys(drawing, Municipality.KIND)).hasSize(near.size() + 1).containsAll(near);
    }

    private static LongStream regions() {
        return LongStream.range(0, 20);
    }

    private static Drawing draw(Region region, Subject subject, Limits limits) {
        var state = region.state();
        var slugs = region.partnerships.stream().map(Partnership::slug).toList();
        return new PartnershipDrawing(state, limits).draw(state.partnerships(slugs), Filter.all(), subject);
    }

    private static Drawing around(Region region, String center, int hops, Set<Tie> via, Limits limits) {
        return around(region, Municipality.KIND, center, hops, via, limits);
    }

    private static Drawing around(Region region, Kind<?> kind, String center, int hops, Set<Tie> via, Limits limits) {
        var state = region.state();
        return new NeighbourhoodDrawing(state, via, limits).draw(state.ties().find(kind, center), hops, limits.nodes());
    }

    private static Set<String> within(Region region, String center, int hops, Set<Tie> via) {
        return within(region, Set.of(center), hops, via);
    }

    private static Set<String> within(Region region, Set<String> start, int hops, Set<Tie> via) {
        var reached = new HashSet<>(start);
        for (int hop = 0; hop < hops; hop++) {
            List.copyOf(reached).forEach(slug -> reached.addAll(region.joined(slug, via)));
        }
        return reached;
    }

    private static List<String> keys(Drawing drawing, Kind<?> kind) {
        return drawing.nodes().stream()
                .filter(node -> node.kind() == kind)
                .map(Drawing.Node::key)
                .toList();
    }

    private static Map<String, Integer> weights(Drawing drawing, Kind<?> kind) {
        return drawing.nodes().stream()
                .filter(node -> node.kind() == kind)
                .collect(toMap(Drawing.Node::key, Drawing.Node::weight));
    }

    private static Map<Set<String>, Integer> edges(Drawing drawing) {
        return edges(drawing, EdgeKind.PARTNERSHIP);
    }

    private static Map<Set<String>, Integer> edges(Drawing drawing, EdgeKind kind) {
        return drawing.edges().stream()
                .filter(edge -> edge.kind() == kind)
                .collect(toMap(edge -> Set.of(edge.source().key(), edge.target().key()), Drawing.Edge::weight));
    }

    private static Map<String, Integer> count(
            Collection<Partnership> partnerships, Function<Partnership, ? extends Collection<String>> things) {
        var counts = new HashMap<String, Integer>();
        partnerships.forEach(
                partnership -> things.apply(partnership).forEach(thing -> counts.merge(thing, 1, Integer::sum)));
        return counts;
    }

    private static Map<Set<String>, Integer> pairs(Stream<? extends Collection<String>> groups) {
        var counts = new HashMap<Set<String>, Integer>();
        groups.forEach(group -> group.forEach(one -> group.stream()
                .filter(other -> one.compareTo(other) < 0)
                .forEach(other -> counts.merge(Set.of(one, other), 1, Integer::sum))));
        return counts;
    }

    private static Map<Set<String>, Integer> memberships(Collection<Partnership> partnerships, Set<String> reached) {
        var counts = new HashMap<Set<String>, Integer>();
        for (var partnership : partnerships) {
            networks(partnership)
                    .forEach(network -> parties(partnership).stream()
                            .filter(reached::contains)
                            .forEach(party -> counts.merge(Set.of(party, network), 1, Integer::sum)));
        }
        return counts;
    }
}
