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
import org.partnershipgraph.query.Field;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Index;
import org.partnershipgraph.query.Kind;
import org.partnershipgraph.query.Listing;
import org.partnershipgraph.query.Match;
import org.partnershipgraph.query.Matches;
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
                arguments(Kind.MUNICIPALITY, is(Field.KEY, "falun"), "falun"),
                arguments(Kind.MUNICIPALITY, is(Field.COUNTRY, "ZA"), "jb-marks tlokwe tshwane"),
                arguments(Kind.MUNICIPALITY, is(Field.SUCCESSOR, "jb-marks"), "tlokwe"),
                arguments(Kind.MUNICIPALITY, is(Field.SOURCE, "b-page"), "tlokwe"),
                arguments(Kind.PARTNERSHIP, is(Field.MUNICIPALITY, "murewa"), "falun-murewa"),
                arguments(Kind.PARTNERSHIP, is(Field.NETWORK, "youth"), "karlskrona-tshwane"),
                arguments(Kind.PARTNERSHIP, is(Field.SOURCE, "b-page"), "karlskrona-tshwane"),
                arguments(Kind.PROJECT, is(Field.PARTNERSHIP, "falun-murewa"), "falun-murewa/project"),
                arguments(Kind.PROJECT, is(Field.KEY, "karlskrona-tshwane/water"), "karlskrona-tshwane/water"),
                arguments(Kind.PROJECT, is(Field.PROJECT_AREA, "waste"), BOTH),
                arguments(Kind.PROJECT, is(Field.THEME, "youth"), BOTH),
                arguments(Kind.PROJECT, is(Field.GOAL, "16"), BOTH),
                arguments(Kind.PROJECT, is(Field.GOAL, "1"), ""),
                arguments(Kind.PROJECT, is(Field.TAG, "library"), BOTH),
                arguments(Kind.PROJECT, is(Field.METHOD, "lupp"), BOTH),
                arguments(Kind.PROJECT, is(Field.NETWORK, "climate-action"), BOTH),
                arguments(Kind.PROJECT, is(Field.SOURCE, "b-page"), BOTH),
                arguments(Kind.NETWORK, is(Field.COUNTRY, "XK"), "climate-action"),
                arguments(Kind.NETWORK, is(Field.SOURCE, "a-page"), "climate-action"),
                arguments(Kind.COUNTRY, all(), "XK"),
                arguments(Kind.GLOBAL_GOAL, is(Field.KEY, "17"), "17"),
                arguments(Kind.PROJECT_AREA, all(), "waste"),
                arguments(Kind.THEME, all(), "youth"),
                arguments(Kind.TAG, all(), "library"),
                arguments(Kind.METHOD, all(), "lupp"),
                arguments(Kind.SOURCE, all(), "a-page"));
    }

    private static Stream<Arguments> combinations() {
        var swedish = is(Field.COUNTRY, "SE");
        var falun = is(Field.KEY, "falun");
        return Stream.of(
                arguments(Kind.MUNICIPALITY, all(), "falun jb-marks karlskrona murewa tlokwe tshwane"),
                arguments(Kind.MUNICIPALITY, swedish.and(falun), "falun"),
                arguments(Kind.MUNICIPALITY, swedish.and(falun.not()), "karlskrona"),
                arguments(Kind.MUNICIPALITY, swedish.or(is(Field.COUNTRY, "ZW")), "falun karlskrona murewa"),
                arguments(Kind.MUNICIPALITY, swedish.not(), "jb-marks murewa tlokwe tshwane"),
                arguments(Kind.MUNICIPALITY, swedish.not().not(), "falun karlskrona"),
                arguments(Kind.MUNICIPALITY, all().not(), ""),
                arguments(Kind.MUNICIPALITY, all().and(falun), "falun"),
                arguments(Kind.MUNICIPALITY, in("SE", "ZW", "NO"), "falun karlskrona murewa"),
                arguments(Kind.MUNICIPALITY, in(), ""),
                arguments(Kind.MUNICIPALITY, in().not().and(falun), "falun"),
                arguments(Kind.MUNICIPALITY, new Filter.Or(List.of()), ""),
                arguments(Kind.MUNICIPALITY, new Filter.And(List.of()).and(falun), "falun"),
                arguments(Kind.MUNICIPALITY, is(Field.COUNTRY, "se"), ""),
                arguments(Kind.MUNICIPALITY, is(Field.COUNTRY, "*"), ""),
                arguments(Kind.MUNICIPALITY, is(Field.COUNTRY, "SE OR ZW"), ""),
                arguments(Kind.MUNICIPALITY, is(Field.GOAL, "16"), ""),
                arguments(Kind.PARTNERSHIP, falun, ""));
    }

    private static Stream<Arguments> joins() {
        var inPartnerships = linked(Field.KEY, Kind.PARTNERSHIP, Field.MUNICIPALITY, all());
        var withFalun = linked(Field.KEY, Kind.PARTNERSHIP, Field.MUNICIPALITY, is(Field.MUNICIPALITY, "falun"));
        var swedish = linked(Field.MUNICIPALITY, Kind.MUNICIPALITY, Field.KEY, is(Field.COUNTRY, "SE"));
        return Stream.of(
                arguments(Kind.MUNICIPALITY, inPartnerships, "falun karlskrona murewa tshwane"),
                arguments(Kind.MUNICIPALITY, inPartnerships.not(), "jb-marks tlokwe"),
                arguments(
                        Kind.MUNICIPALITY, withFalun.and(is(Field.KEY, "falun").not()), "murewa"),
                arguments(Kind.PARTNERSHIP, swedish, "falun-murewa karlskrona-tshwane"),
                arguments(Kind.PROJECT, linked(Field.PARTNERSHIP, Kind.PARTNERSHIP, Field.KEY, swedish), ALL_PROJECTS),
                arguments(Kind.NETWORK, linked(Field.KEY, Kind.PARTNERSHIP, Field.NETWORK, all()), "climate-action"),
                arguments(Kind.GLOBAL_GOAL, linked(Field.KEY, Kind.PROJECT, Field.GOAL, all()), ""),
                arguments(Kind.THEME, linked(Field.KEY, Kind.PROJECT, Field.THEME, all()), "youth"),
                arguments(Kind.MUNICIPALITY, linked(Field.KEY, Kind.TAG, Field.SUCCESSOR, all()), ""),
                arguments(Kind.MUNICIPALITY, linked(Field.KEY, Kind.PARTNERSHIP, Field.MUNICIPALITY, in()), ""));
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
        return new Filter.In(Field.COUNTRY, Set.of(countries));
    }

    private static List<String> split(String keys) {
        return Arrays.stream(keys.split(" ")).filter(key -> !key.isEmpty()).toList();
    }

    private static Municipality municipality(String slug, String country) {
        return Bare.municipality(slug, LocalizedText.same(slug), country, null);
    }
}
