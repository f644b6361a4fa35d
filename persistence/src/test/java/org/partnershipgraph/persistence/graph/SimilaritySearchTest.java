package org.partnershipgraph.persistence.graph;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.partnershipgraph.municipality.MunicipalityKind.COMPANY;
import static org.partnershipgraph.municipality.MunicipalityKind.ORGANISATION;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipgraph.graph.Affinity;
import org.partnershipgraph.graph.Tie;
import org.partnershipgraph.municipality.Municipality;

class SimilaritySearchTest {

    @ParameterizedTest
    @MethodSource("regions")
    void scoresByTheAdamicAdarIndex(long seed) {
        var region = new Region(seed, 20, 15);
        for (var one : region.municipalities) {
            var found = most(region, one.slug(), 100, false);
            var expected = region.municipalities.stream()
                    .filter(other -> isCandidate(region, one, other))
                    .filter(other -> score(region, one.slug(), other.slug()) > 0)
                    .toList();
            assertThat(found)
                    .extracting(Affinity::municipality)
                    .hasSameElementsAs(expected.stream().map(Municipality::slug).toList());
            assertThat(found)
                    .allSatisfy(affinity -> assertThat(affinity.score())
                            .isCloseTo(score(region, one.slug(), affinity.municipality()), within(1e-9)));
            assertThat(found)
                    .isSortedAccordingTo(Comparator.comparingDouble(Affinity::score)
                            .reversed()
                            .thenComparing(Affinity::municipality));
        }
    }

    @ParameterizedTest
    @MethodSource("regions")
    void reportsEverythingBothHaveInCommon(long seed) {
        var region = new Region(seed, 20, 15);
        assertThat(most(region, "m1", 100, false)).allSatisfy(affinity -> {
            var both = intersection(features(region, "m1"), features(region, affinity.municipality()));
            assertThat(reasons(affinity)).isNotEmpty().isEqualTo(both);
        });
    }

    @ParameterizedTest
    @MethodSource("regions")
    void limitsPossiblePartnersToGovernmentsInOtherCountries(long seed) {
        var region = new Region(seed, 20, 15);
        var abroad = region.municipalities.stream()
                .filter(other ->
                        !other.country().equals(region.municipalities.get(1).country()))
                .filter(other -> other.kind() != COMPANY && other.kind() != ORGANISATION)
                .map(Municipality::slug)
                .collect(toSet());
        var expected = most(region, "m1", 100, false).stream()
                .filter(affinity -> abroad.contains(affinity.municipality()))
                .toList();
        assertThat(most(region, "m1", 100, true)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("regions")
    void returnsTheBestIfFewAreRequested(long seed) {
        var region = new Region(seed, 20, 15);
        var all = most(region, "m1", 100, false);
        assertThat(most(region, "m1", 3, false)).isEqualTo(all.subList(0, Math.min(3, all.size())));
    }

    private static LongStream regions() {
        return LongStream.range(0, 8);
    }

    private static List<Affinity> most(Region region, String slug, int first, boolean isAbroad) {
        var state = region.state();
        var search = new SimilaritySearch(state, state.ties().find(Municipality.KIND, slug));
        return search.mostSimilar(first, isAbroad ? search::isPossiblePartner : other -> true);
    }

    private static boolean isCandidate(Region region, Municipality one, Municipality other) {
        return !one.equals(other)
                && other.successor() == null
                && !region.joined(one.slug(), EnumSet.of(Tie.PARTNERSHIP)).contains(other.slug());
    }

    private static double score(Region region, String one, String other) {
        return intersection(features(region, one), features(region, other)).stream()
                .mapToDouble(feature -> 1
                        / Math.log(region.slugs().stream()
                                .filter(slug -> features(region, slug).contains(feature))
                                .count()))
                .sum();
    }

    private static Set<Object> features(Region region, String slug) {
        var own = region.of(slug).stream()
                .flatMap(partnership -> Stream.concat(
                        Region.networks(partnership).stream(),
                        partnership.projects().stream()
                                .flatMap(project ->
                                        Stream.concat(project.goals().stream(), project.projectAreas().stream()))));
        return Stream.concat(own, region.joined(slug, EnumSet.of(Tie.PARTNERSHIP)).stream())
                .collect(toSet());
    }

    private static Set<Object> reasons(Affinity affinity) {
        return Stream.of(affinity.goals(), affinity.projectAreas(), affinity.networks(), affinity.partners())
                .flatMap(List::stream)
                .collect(toSet());
    }

    private static Set<Object> intersection(Set<Object> one, Set<Object> other) {
        return one.stream().filter(other::contains).collect(toSet());
    }
}
