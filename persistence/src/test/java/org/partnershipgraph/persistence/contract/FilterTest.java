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
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Index;
import org.partnershipgraph.query.Index.Match;
import org.partnershipgraph.query.Index.Matches;
import org.partnershipgraph.query.IndexField;
import org.partnershipgraph.query.Kind;
import org.partnershipgraph.query.Listing;
import org.partnershipgraph.query.Window;
import org.partnershipgraph.text.LocalizedText;

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
    void finds(Kind kind, Filter filter, String keys) {
        var matches = find(kind, filter);
        assertThat(matches.matches()).extracting(Match::key).containsExactlyElementsOf(split(keys));
        assertThat(matches.totalCount()).isEqualTo(split(keys).size());
    }

    private static Stream<Arguments> filters() {
        return Stream.of(links(), combinations(), joins()).flatMap(cases -> cases);
    }

    private static Stream<Arguments> links() {
        return Stream.of(
                arguments(Kind.MUNICIPALITY, is(IndexField.KEY, "falun"), "falun"),
                arguments(Kind.MUNICIPALITY, is(IndexField.COUNTRY, "ZA"), "jb-marks tlokwe tshwane"),
                arguments(Kind.MUNICIPALITY, is(IndexField.SUCCESSOR, "jb-marks"), "tlokwe"),
                arguments(Kind.MUNICIPALITY, is(IndexField.SOURCE, "b-page"), "tlokwe"),
                arguments(Kind.PARTNERSHIP, is(IndexField.MUNICIPALITY, "murewa"), "falun-murewa"),
                arguments(Kind.PARTNERSHIP, is(IndexField.NETWORK, "youth"), "karlskrona-tshwane"),
                arguments(Kind.PARTNERSHIP, is(IndexField.SOURCE, "b-page"), "karlskrona-tshwane"),
                arguments(Kind.PROJECT, is(IndexField.PARTNERSHIP, "falun-murewa"), "falun-murewa/project"),
                arguments(Kind.PROJECT, is(IndexField.KEY, "karlskrona-tshwane/water"), "karlskrona-tshwane/water"),
                arguments(Kind.PROJECT, is(IndexField.PROJECT_AREA, "waste"), BOTH),
                arguments(Kind.PROJECT, is(IndexField.THEME, "youth"), BOTH),
                arguments(Kind.PROJECT, is(IndexField.GOAL, "16"), BOTH),
                arguments(Kind.PROJECT, is(IndexField.GOAL, "1"), ""),
                arguments(Kind.PROJECT, is(IndexField.TAG, "library"), BOTH),
                arguments(Kind.PROJECT, is(IndexField.METHOD, "lupp"), BOTH),
                arguments(Kind.PROJECT, is(IndexField.NETWORK, "climate-action"), BOTH),
                arguments(Kind.PROJECT, is(IndexField.SOURCE, "b-page"), BOTH),
                arguments(Kind.NETWORK, is(IndexField.COUNTRY, "XK"), "climate-action"),
                arguments(Kind.NETWORK, is(IndexField.SOURCE, "a-page"), "climate-action"),
                arguments(Kind.COUNTRY, all(), "XK"),
                arguments(Kind.GLOBAL_GOAL, is(IndexField.KEY, "17"), "17"),
                arguments(Kind.PROJECT_AREA, all(), "waste"),
                arguments(Kind.THEME, all(), "youth"),
                arguments(Kind.TAG, all(), "library"),
                arguments(Kind.METHOD, all(), "lupp"),
                arguments(Kind.SOURCE, all(), "a-page"));
    }

    private static Stream<Arguments> combinations() {
        var swedish = is(IndexField.COUNTRY, "SE");
        var falun = is(IndexField.KEY, "falun");
        return Stream.of(
                arguments(Kind.MUNICIPALITY, all(), "falun jb-marks karlskrona murewa tlokwe tshwane"),
                arguments(Kind.MUNICIPALITY, swedish.and(falun), "falun"),
                arguments(Kind.MUNICIPALITY, swedish.and(falun.not()), "karlskrona"),
                arguments(Kind.MUNICIPALITY, swedish.or(is(IndexField.COUNTRY, "ZW")), "falun karlskrona murewa"),
                arguments(Kind.MUNICIPALITY, swedish.not(), "jb-marks murewa tlokwe tshwane"),
                arguments(Kind.MUNICIPALITY, swedish.not().not(), "falun karlskrona"),
                arguments(Kind.MUNICIPALITY, all().not(), ""),
                arguments(Kind.MUNICIPALITY, all().and(falun), "falun"),
                arguments(Kind.MUNICIPALITY, in("SE", "ZW", "NO"), "falun karlskrona murewa"),
                arguments(Kind.MUNICIPALITY, in(), ""),
                arguments(Kind.MUNICIPALITY, in().not().and(falun), "falun"),
                arguments(Kind.MUNICIPALITY, new Filter.Or(List.of()), ""),
                arguments(Kind.MUNICIPALITY, new Filter.And(List.of()).and(falun), "falun"),
                arguments(Kind.MUNICIPALITY, is(IndexField.COUNTRY, "se"), ""),
                arguments(Kind.MUNICIPALITY, is(IndexField.COUNTRY, "*"), ""),
                arguments(Kind.MUNICIPALITY, is(IndexField.COUNTRY, "SE OR ZW"), ""),
                arguments(Kind.MUNICIPALITY, is(IndexField.GOAL, "16"), ""),
                arguments(Kind.PARTNERSHIP, falun, ""));
    }

    private static Stream<Arguments> joins() {
        var inPartnerships = linked(IndexField.KEY, Kind.PARTNERSHIP, IndexField.MUNICIPALITY, all());
        var withFalun =
                linked(IndexField.KEY, Kind.PARTNERSHIP, IndexField.MUNICIPALITY, is(IndexField.MUNICIPALITY, "falun"));
        var swedish = linked(IndexField.MUNICIPALITY, Kind.MUNICIPALITY, IndexField.KEY, is(IndexField.COUNTRY, "SE"));
        return Stream.of(
                arguments(Kind.MUNICIPALITY, inPartnerships, "falun karlskrona murewa tshwane"),
                arguments(Kind.MUNICIPALITY, inPartnerships.not(), "jb-marks tlokwe"),
                arguments(
                        Kind.MUNICIPALITY,
                        withFalun.and(is(IndexField.KEY, "falun").not()),
                        "murewa"),
                arguments(Kind.PARTNERSHIP, swedish, "falun-murewa karlskrona-tshwane"),
                arguments(
                        Kind.PROJECT,
                        linked(IndexField.PARTNERSHIP, Kind.PARTNERSHIP, IndexField.KEY, swedish),
                        ALL_PROJECTS),
                arguments(
                        Kind.NETWORK,
                        linked(IndexField.KEY, Kind.PARTNERSHIP, IndexField.NETWORK, all()),
                        "climate-action"),
                arguments(Kind.GLOBAL_GOAL, linked(IndexField.KEY, Kind.PROJECT, IndexField.GOAL, all()), ""),
                arguments(Kind.THEME, linked(IndexField.KEY, Kind.PROJECT, IndexField.THEME, all()), "youth"),
                arguments(Kind.MUNICIPALITY, linked(IndexField.KEY, Kind.TAG, IndexField.SUCCESSOR, all()), ""),
                arguments(
                        Kind.MUNICIPALITY,
                        linked(IndexField.KEY, Kind.PARTNERSHIP, IndexField.MUNICIPALITY, in()),
                        ""));
    }

    @Test
    void takesMoreValuesThanAQueryHasClauses() {
        var many = IntStream.range(0, 5_000).mapToObj(i -> "M" + i);
        var values = Stream.concat(many, Stream.of("ZW")).toArray(String[]::new);
        assertThat(find(Kind.MUNICIPALITY, in(values)).totalCount()).isEqualTo(1);
    }

    private Matches find(Kind kind, Filter filter) {
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
