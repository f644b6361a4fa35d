package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A level of a query costs one command for each kind of record on it, however wide the level is. */
@RunningApi
class CommandsTest {

    private static final String DASHBOARD = """
            { municipalities(first: %d, filter: {hasPartnerships: true}) { totalCount nodes { name
                partnerships(first: 10) { totalCount nodes { slug
                  participants { role municipality { name country { name } } }
                  projects { goals { name } themes { name } }
                  networks { name partnerships(first: 10) { nodes { participants { municipality { name } } } } }
            } } } } }
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private CommandCounter counter;

    @ParameterizedTest
    @ValueSource(ints = {30, 60})
    void dashboardCostsTheSameHoweverWide(int width) {
        counter.reset();
        var answer = new GraphQlClient(port).answer(DASHBOARD.formatted(width));
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        assertThat(counter.commands())
                .containsExactlyInAnyOrder(
                        "find municipality", // the list itself
                        "find partnership", // the partnerships of them all
                        "find municipality", // the participants that are not known yet
                        "find network",
                        "find globalGoal",
                        "find theme",
                        "find country",
                        "find partnership", // the networks' partnerships
                        "find municipality"); // and their participants
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 100})
    void filteredListsOfAllParentsAreOneCommand(int width) {
        counter.reset();
        var answer = new GraphQlClient(port).answer("""
                        { municipalities(first: %d, filter: {hasPartnerships: true}) { nodes {
                            a: partnerships(first: 3, filter: {country: ["KE", "UA"]}) { totalCount nodes { slug } }
                            b: partnerships(first: 5, filter: {not: {status: [ENDED]}}, orderBy: [{field: START_YEAR}]) {
                              nodes { slug }
                            }
                            county { municipalities(first: 2, filter: {hasPartnerships: true}) { nodes { name } } }
                        } } }
                        """.formatted(width));
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        assertThat(counter.commands())
                .containsExactlyInAnyOrder("find municipality", "find partnership", "find municipality");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ partnerships { totalCount pageInfo { hasNextPage } } }"})
    void countingFetchesNothing(String query) {
        counter.reset();
        new GraphQlClient(port).post(query, Map.of(), "application/json");
        assertThat(counter.commands()).isEmpty();
    }

    @Test
    void aLevelOfHundredsIsOneCommand() {
        counter.reset();
        var answer = new GraphQlClient(port)
                .answer("{ countries(first: 100) { nodes { municipalities(first: 100) { nodes { name } } } } }");
        assertThat(answer.findValues("name")).hasSizeGreaterThan(150);
        assertThat(counter.commands()).containsExactlyInAnyOrder("find country", "find municipality");
    }

    @Test
    void lookupsBesideEachOtherAreOneCommand() {
        counter.reset();
        new GraphQlClient(port).answer("""
                        { a: municipality(by: {slug: "falun"}) { name } b: municipality(by: {slug: "lund"}) { name }
                          c: country(code: "SE") { name } d: country(code: "XK") { name }
                          e: municipality(by: {scbCode: "0980"}) { name } f: municipality(by: {scbCode: "14"}) { name } }
                        """);
        assertThat(counter.commands())
                .containsExactlyInAnyOrder(
                        "find municipality", "find country", "find municipality"); // by slug, by code
    }
}
