package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Without caches, a level of a query costs one command for each kind of record on it, however wide the level is. */
@RunningApi
@TestPropertySource(properties = {"partnerships.answers.size=0B", "partnerships.records.size=0"})
class CommandsTest {

    private static final String DASHBOARD = """
            { municipalities(first: %d, filter: {hasPartnerships: true}) { totalCount nodes { name
                partnerships(first: 10) { totalCount nodes { slug
                  participants { role municipality { name country { name } } }
                  projects { goals { name } themes { name } }
                  networks { name partnerships(first: 10) { nodes { participants { municipality { name } } } } }
            } } } } }
            """;

    /**
     * Participants that the list has loaded are known a level before the others. Their countries are fetched with those of the
     * others or before them, by the order in which the loaders are asked, which depends on the JDK.
     */
    private static final String COUNTRIES_OF_KNOWN = "find country";

    @LocalServerPort
    private int port;

    @Autowired
    private CommandCounter counter;

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 100})
    void dashboardCostsTheSameHoweverWide(int width) {
        var answer = answer(DASHBOARD.formatted(width));
        assertThat(answer.at("/data/municipalities/nodes").size()).isBetween(1, width);
        assertCommands(
                width,
                "find municipality", // the list itself
                "find partnership", // the partnerships of them all
                "find municipality", // the participants that are not known yet
                "find network",
                "find globalGoal",
                "find theme",
                COUNTRIES_OF_KNOWN,
                "find country",
                "find partnership", // the networks' partnerships
                "find municipality"); // and their participants
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 100})
    void filteredListsOfAllParentsAreOneCommand(int width) {
        answer("""
                        { municipalities(first: %d, filter: {hasPartnerships: true}) { nodes {
                            a: partnerships(first: 3, filter: {country: ["KE", "UA"]}) { totalCount nodes { slug } }
                            b: partnerships(first: 5, filter: {not: {status: [ENDED]}}, orderBy: [{field: START_YEAR}]) {
                              nodes { slug }
                            }
                            county { municipalities(first: 2, filter: {hasPartnerships: true}) { nodes { name } } }
                        } } }
                        """.formatted(width));
        assertCommands(width, "find municipality", "find partnership", "find municipality");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            partnerships: { totalCount pageInfo { hasNextPage } }
            search: (text: "karlskrona") { totalCount pageInfo { hasNextPage } }
            municipalities: (first: 0) { totalCount nodes { name } edges { node { slug } } }
            """)
    void countingFetchesNothing(String list) {
        var name = list.substring(0, list.indexOf(':'));
        var answer = answer("{ " + list.replace(": (", "(").replace(": {", " {") + " }");
        assertThat(answer.at("/data/" + name + "/totalCount").asInt()).isPositive();
        assertThat(counter.commands()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100})
    void whatIsFoundIsOneCommandForEachKind(int width) {
        var answer = answer("""
                        { search(text: "umea", kinds: [MUNICIPALITY, PARTNERSHIP, PROJECT], first: %d) {
                            edges { score matched { field text } node { __typename } }
                            nodes { ... on Municipality { name } ... on Partnership { slug } ... on Project { title } } } }
                        """.formatted(width));
        assertThat(answer.at("/data/search/edges").size()).isBetween(Math.min(width, 5), width);
        assertThat(answer.findValues("matched"))
                .allSatisfy(matched -> assertThat(matched.size()).isPositive());
        assertCommands(width, "find municipality", "find partnership", "find partnership"); // projects lie in them
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50})
    void nodesAreOneCommandForEachKind(int width) {
        var ids = answer("{ municipalities(first: %d) { nodes { id } } partnerships(first: %d) { nodes { id } } }"
                        .formatted(width, width))
                .findValuesAsString("id");
        var answer = answer("{ nodes(ids: [\"%s\"]) { id } }".formatted(String.join("\", \"", ids)));
        assertThat(answer.findValuesAsString("id")).hasSize(2 * width).isEqualTo(ids);
        assertThat(counter.commands()).containsExactlyInAnyOrder("find municipality", "find partnership");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            networks(first: %d) { nodes { partnerships(first: 100) { edges { period { startYear } node { slug } } } } } | slug   | network, partnership
            globalGoals(first: %d) { nodes { projects(first: 100) { nodes { title } } } }                             | title  | globalGoal, partnership
            partnerships(first: %d) { nodes { sources { title } projects { sources { title } } } }                    | title  | partnership, source
            sources(first: %d) { nodes { title municipalities(first: 100) { nodes { slug } } networks(first: 100) { nodes { slug } } } } | title | source, municipality, network
            countries(first: %d) { nodes { name partnerships(first: 20) { nodes { slug } } } }                         | name   | country, partnership
            """)
    void aLevelIsOneCommandHoweverWide(String list, String field, String kinds) {
        for (int width : new int[] {1, 100}) {
            var answer = answer("{ " + list.formatted(width) + " }");
            assertThat(answer.findValues(field)).as(list).isNotEmpty();
            var expected =
                    Stream.of(kinds.split(", ")).map(kind -> "find " + kind).toList();
            assertThat(counter.commands()).doesNotHaveDuplicates().isSubsetOf(expected);
            if (width > 1) {
                assertThat(counter.commands()).containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100})
    void facetsOfAllParentsAreOneCommandForEachKind(int width) {
        var answer = answer("""
                        { municipalities(first: %d, filter: {networks: {some: {}}}) { nodes { partnerships(first: 0) {
                            facets { countries { count node { name } } goals { node { name } } networks { node { name } } } } } } }
                        """.formatted(width));
        assertThat(answer.findValues("count").size()).isGreaterThanOrEqualTo(width);
        assertCommands(width, "find municipality", "find country", "find globalGoal", "find network");
    }

    @Test
    void aLevelOfHundredsIsOneCommand() {
        var answer = answer("{ countries(first: 100) { nodes { municipalities(first: 100) { nodes { name } } } } }");
        assertThat(answer.findValues("name")).hasSizeGreaterThan(150);
        assertThat(counter.commands()).containsExactlyInAnyOrder("find country", "find municipality");
    }

    @Test
    void lookupsBesideEachOtherAreOneCommand() {
        answer("""
                        { a: municipality(by: {slug: "falun"}) { name } b: municipality(by: {slug: "lund"}) { name }
                          c: country(code: "SE") { name } d: country(code: "XK") { name }
                          e: municipality(by: {scbCode: "0980"}) { name } f: municipality(by: {scbCode: "14"}) { name } }
                        """);
        assertThat(counter.commands()).containsExactlyInAnyOrder("find municipality", "find country");
    }

    /**
     * These and no others; where the list is of one, which lacks some of what others have, some of these. Of
     * {@link #COUNTRIES_OF_KNOWN} and the others' countries, one may be missing.
     */
    private void assertCommands(int width, String... expected) {
        var left = new ArrayList<>(List.of(expected));
        for (var command : counter.commands()) {
            assertThat(left.remove(command))
                    .as("%s, at width %d", command, width)
                    .isTrue();
        }
        if (width > 1) {
            if (Collections.frequency(List.of(expected), COUNTRIES_OF_KNOWN) > 1) {
                left.remove(COUNTRIES_OF_KNOWN);
            }
            assertThat(left).as("commands not sent").isEmpty();
        }
    }

    /** Of a query that succeeds, with none but its own commands counted. */
    private JsonNode answer(String query) {
        counter.reset();
        var answer = new GraphQlClient(port).answer(query);
        assertThat(answer.has("errors")).as("%s of %s", answer, query).isFalse();
        return answer;
    }
}
