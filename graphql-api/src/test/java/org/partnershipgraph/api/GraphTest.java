package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What the graph answers where a question makes little sense, or none. */
@RunningApi
class GraphTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    shortestPath(from: "karlskrona", to: "tshwane", maxHops: 1000) { length } | maxHops is 1000, but must be from 1 to 20
                    shortestPath(from: "karlskrona", to: "tshwane", maxHops: 0) { length }    | maxHops is 0, but must be from 1 to 20
                    neighbourhood(center: "karlskrona", hops: 1000) { truncated }             | hops is 1000, but must be from 1 to 20
                    neighbourhood(center: "karlskrona", limit: 0) { truncated }               | limit is 0, but must be from 1 to 1000
                    neighbourhood(center: "karlskrona", limit: 1001) { truncated }            | limit is 1001, but must be from 1 to 1000
                    graph(nodes: NETWORKS, filter: {goal: [18]}) { truncated }                | filter.goal[0] is not the number of a global goal: 1 to 17
                    municipality(by: {slug: "falun"}) { similar(first: 101) { score } }       | first is 101, but must be from 1 to 100
                    """)
    void saysWhatIsWrongWithAQuestion(String field, String message) {
        var answer = ask("{ %s }".formatted(field));
        assertThat(answer.get("errors").size()).isEqualTo(1);
        assertThat(answer.at("/errors/0/message").asString()).isEqualTo(message);
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
    }

    @Test
    void refusesABadFilterOnceHoweverManyItIsAskedOf() {
        var answer = ask("""
                { municipalities(first: 50) { nodes { similar(filter: {country: ["Kenya"]}) { score } } } }
                """);
        assertThat(answer.get("errors").size()).isEqualTo(1);
        assertThat(answer.at("/errors/0/message").asString()).startsWith("filter.country[0] is not a country code");
    }

    @ParameterizedTest
    @CsvSource({"karlskrona", "ydre"})
    void needsNoHopFromAPlaceToItself(String slug) {
        var path =
                ask("{ shortestPath(from: \"%s\", to: \"%s\") { length hops { to { slug } } } }".formatted(slug, slug));
        assertThat(path.at("/data/shortestPath").toString()).isEqualTo("{\"length\":0,\"hops\":[]}");
    }

    @ParameterizedTest
    @CsvSource({
        "karlskrona, atlantis",
        "atlantis, karlskrona",
        "atlantis, atlantis",
        "No Slug!, karlskrona",
        "karlskrona, ydre"
    })
    void knowsNoPathWhereThereIsNone(String from, String to) {
        var answer = ask("{ shortestPath(from: \"%s\", to: \"%s\") { length } }".formatted(from, to));
        assertThat(answer.has("errors")).isFalse();
        assertThat(answer.at("/data/shortestPath").isNull()).isTrue();
    }

    @Test
    void boundsHowOftenTheWholeGraphIsLookedThrough() {
        var answer = ask("{ municipalities(first: 100) { nodes { similar(first: 1) { score } partners(first: 100) "
                + "{ nodes { similar(first: 1) { score } } } } } }");
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("QUERY_TOO_LARGE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: graph(nodes: MUNICIPALITIES) { %1$s } b: graph(nodes: MUNICIPALITIES) { %1$s } "
                        + "c: graph(nodes: MUNICIPALITIES) { %1$s } d: graph(nodes: MUNICIPALITIES) { %1$s }",
                "partnerships { facets { countries { node { municipalities { facets { networks { node { partnerships "
                        + "{ facets { goals { count } } } } } } } } } } }",
                "dataQuality { sharedNames(first: 10) { nodes { municipalities { similar { score } } } } }"
            })
    void boundsWhatHangsBelowListsWithoutPages(String fields) {
        var everything = "nodes { id label kind weight latitude longitude } edges { source target kind weight }";
        var answer = ask("{ %s }".formatted(fields.formatted(everything)));
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("QUERY_TOO_LARGE");
    }

    @Test
    void leavesRoomForADrawingOfEachKind() {
        var drawing = "graph(nodes: %s) { nodes { id label weight } edges { source target weight } }";
        var answer = ask("{ a: %s b: %s c: %s }"
                .formatted(
                        drawing.formatted("MUNICIPALITIES"),
                        drawing.formatted("NETWORKS"),
                        drawing.formatted("COUNTRIES")));
        assertThat(answer.has("errors")).isFalse();
    }

    private JsonNode ask(String query) {
        return new GraphQlClient(port).answer(query);
    }
}
