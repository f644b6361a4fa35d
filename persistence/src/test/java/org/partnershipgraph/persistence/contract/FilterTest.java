package org.partnershipgraph.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.partnershipgraph.query.Filter.all;
import static org.partnershipgraph.query.Filter.is;
import static org.partnershipgraph.query.Filter.linked;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Index;
import org.partnershipgraph.query.Index.Match;
import org.partnershipgraph.query.Index.Matches;
import org.partnershipgraph.query.Listing;
import org.partnershipgraph.query.Window;
import org.partnershipgraph.source.Source;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.vocabulary.Country;
import org.partnershipgraph.vocabulary.GlobalGoal;
import org.partnershipgraph.vocabulary.Method;
import org.partnershipgraph.vocabulary.ProjectArea;
import org.partnershipgraph.vocabulary.Tag;
import org.partnershipgraph.vocabulary.Theme;

@OnEveryEngine
class FilterTest {

    private static final String BOTH = "karlskrona-tshwane/waste karlskrona-tshwane/water";
    private static final String ALL_PROJECTS = "falun-murewa/project " + BOTH;

    private final Index index;

    FilterTest(Engine engine) {
        index = engine.get(Index.class);
    }

    @BeforeParameterizedClassInvocation
    static void fill(Engine engine) {
        engine.fill(Stream.of(
                        Whole.ofEachKind(),
                        Stream.of(
                                municipality("falun", "SE"),
                                municipality("karlskrona", "SE"),
                                municipality("tshwane", "ZA"),
                                municipality("murewa", "ZW"),
                                municipality("jb-marks", "ZA"),
                                Bare.partnership("falun-murewa", "falun", "murewa")))
                .flatMap(records -> records)
                .toList());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("filters")
    void finds(Kind<?> kind, Filter filter, String keys) {
        var matches = find(kind, filter);
        assertThat(matches.matches()).extracting(Match::key).containsExactlyElementsOf(split(keys));
        assertThat(matches.totalCount()).isEqualTo(split(keys).size());
    }

    private static Stream<Arguments> filters() {
        return Stream.of(links(), combinations(), joins()).flatMap(cases -> cases);
    }

    private static Stream<Arguments> links() {
        return Stream.of(
                arguments(Municipality.KIND, is(IndexField.KEY, "falun"), "falun"),
                arguments(Municipality.KIND, is(IndexField.COUNTRY, "ZA"), "jb-marks tlokwe tshwane"),
                arguments(Municipality.KIND, is(IndexField.SUCCESSOR, "jb-marks"), "tlokwe"),
                arguments(Municipality.KIND, is(IndexField.SOURCE, "b-page"), "tlokwe"),
                arguments(Partnership.KIND, is(IndexField.MUNICIPALITY, "murewa"), "falun-murewa"),
                arguments(Partnership.KIND, is(IndexField.NETWORK, "youth"), "karlskrona-tshwane"),
                arguments(Partnership.KIND, is(IndexField.SOURCE, "b-page"), "karlskrona-tshwane"),
                arguments(Project.KIND, is(IndexField.PARTNERSHIP, "falun-murewa"), "falun-murewa/project"),
                arguments(Project.KIND, is(IndexField.KEY, "karlskrona-tshwane/water"), "karlskrona-tshwane/water"),
                arguments(Project.KIND, is(IndexField.PROJECT_AREA, "waste"), BOTH),
                arguments(Project.KIND, is(IndexField.THEME, "youth"), BOTH),
                arguments(Project.KIND, is(IndexField.GOAL, "16"), BOTH),
                arguments(Project.KIND, is(IndexField.GOAL, "1"), ""),
                arguments(Project.KIND, is(IndexField.TAG, "library"), BOTH),
                arguments(Project.KIND, is(IndexField.METHOD, "lupp"), BOTH),
                arguments(Project.KIND, is(IndexField.NETWORK, "climate-action"), BOTH),
                arguments(Project.KIND, is(IndexField.SOURCE, "b-page"), BOTH),
                arguments(Network.KIND, is(IndexField.COUNTRY, "XK"), "climate-action"),
                arguments(Network.KIND, is(IndexField.SOURCE, "a-page"), "climate-action"),
                arguments(Country.KIND, all(), "XK"),
                arguments(GlobalGoal.KIND, is(IndexField.KEY, "17"), "17"),
                arguments(ProjectArea.KIND, all(), "waste"),
                arguments(Theme.KIND, all(), "youth"),
                arguments(Tag.KIND, all(), "library"),
                arguments(Method.KIND, all(), "lupp"),
                arguments(Source.KIND, all(), "a-page"));
    }

    private static Stream<Arguments> combinations() {
        var swedish = is(IndexField.COUNTRY, "SE");
        var falun = is(IndexField.KEY, "falun");
        return Stream.of(
                arguments(Municipality.KIND, all(), "falun jb-marks karlskrona murewa tlokwe tshwane"),
                arguments(Municipality.KIND, swedish.and(falun), "falun"),
                arguments(Municipality.KIND, swedish.and(falun.not()), "karlskrona"),
                arguments(Municipality.KIND, swedish.or(is(IndexField.COUNTRY, "ZW")), "falun karlskrona murewa"),
                arguments(Municipality.KIND, swedish.not(), "jb-marks murewa tlokwe tshwane"),
                arguments(Municipality.KIND, swedish.not().not(), "falun karlskrona"),
                arguments(Municipality.KIND, all().not(), ""),
                arguments(Municipality.KIND, all().and(falun), "falun"),
                arguments(Municipality.KIND, in("SE", "ZW", "NO"), "falun karlskrona murewa"),
                arguments(Municipality.KIND, in(), ""),
                arguments(Municipality.KIND, in().not().and(falun), "falun"),
                arguments(Municipality.KIND, new Filter.Or(List.of()), ""),
                arguments(Municipality.KIND, new Filter.And(List.of()).and(falun), "falun"),
                arguments(Municipality.KIND, is(IndexField.COUNTRY, "se"), ""),
                arguments(Municipality.KIND, is(IndexField.COUNTRY, "*"), ""),
                arguments(Municipality.KIND, is(IndexField.COUNTRY, "SE OR ZW"), ""),
                arguments(Municipality.KIND, is(IndexField.GOAL, "16"), ""),
                arguments(Partnership.KIND, falun, ""));
    }

    private static Stream<Arguments> joins() {
        var inPartnerships = linked(IndexField.KEY, Partnership.KIND, IndexField.MUNICIPALITY, all());
        var withFalun =
                linked(IndexField.KEY, Partnership.KIND, IndexField.MUNICIPALITY, is(IndexField.MUNICIPALITY, "falun"));
        var swedish = linked(IndexField.MUNICIPALITY, Municipality.KIND, IndexField.KEY, is(IndexField.COUNTRY, "SE"));
        return Stream.of(
                arguments(Municipality.KIND, inPartnerships, "falun karlskrona murewa tshwane"),
                arguments(Municipality.KIND, inPartnerships.not(), "jb-marks tlokwe"),
                arguments(
                        Municipality.KIND,
                        withFalun.and(is(IndexField.KEY, "falun").not()),
                        "murewa"),
                arguments(Partnership.KIND, swedish, "falun-murewa karlskrona-tshwane"),
                arguments(
                        Project.KIND,
                        linked(IndexField.PARTNERSHIP, Partnership.KIND, IndexField.KEY, swedish),
                        ALL_PROJECTS),
                arguments(
                        Network.KIND,
                        linked(IndexField.KEY, Partnership.KIND, IndexField.NETWORK, all()),
                        "climate-action"),
                arguments(GlobalGoal.KIND, linked(IndexField.KEY, Project.KIND, IndexField.GOAL, all()), ""),
                arguments(Theme.KIND, linked(IndexField.KEY, Project.KIND, IndexField.THEME, all()), "youth"),
                arguments(Municipality.KIND, linked(IndexField.KEY, Tag.KIND, IndexField.SUCCESSOR, all()), ""),
                arguments(
                        Municipality.KIND,
                        linked(IndexField.KEY, Partnership.KIND, IndexField.MUNICIPALITY, in()),
                        ""));
    }

    @Test
    void takesMoreValuesThanAQueryHasClauses() {
        var many = IntStream.range(0, 5_000).mapToObj(i -> "M" + i);
        var values = Stream.concat(many, Stream.of("ZW")).toArray(String[]::new);
        assertThat(find(Municipality.KIND, in(values)).totalCount()).isEqualTo(1);
    }

    private Matches find(Kind<?> kind, Filter filter) {
        return index.find(new Listing(kind, filter, List.of(), Window.first(100)));
    }

    private static Filter in(String... countries) {
        return new Filter.In(IndexField.COUNTRY, Set.of(countries));
    }

    private static List<String> split(String keys) {
        return Arrays.stream(keys.split(" ")).filter(key -> !key.isEmpty()).toList();
    }

    private static Municipality municipality(String slug, String country) {
        return Bare.municipality(slug, LocalizedText.same(slug), country, null);
    }
}
