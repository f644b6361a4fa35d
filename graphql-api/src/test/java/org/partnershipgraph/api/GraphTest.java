package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
                "partnerships { facets { countries { node { municipalities { facets { countries { node { partnerships "
                        + "{ facets { goals { count } } } } } } } } } } }",
                "dataQuality { sharedNames(first: 10) { nodes { municipalities { similar { score } } } } }"
            })
    void boundsWhatHangsBelowListsWithoutPages(String fields) {
        var everything = "nodes { key label kind weight latitude longitude } edges { source target kind weight }";
        var answer = ask("{ %s }".formatted(fields.formatted(everything)));
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("QUERY_TOO_LARGE");
    }

    @Test
    void leavesRoomForADrawingOfEachKind() {
        var drawing = "graph(nodes: %s) { nodes { key label weight } edges { source target weight } }";
        var answer = ask("{ a: %s b: %s c: %s }"
                .formatted(
                        drawing.formatted("MUNICIPALITIES"),
                        drawing.formatted("NETWORKS"),
                        drawing.formatted("COUNTRIES")));
        assertThat(answer.has("errors")).isFalse();
    }

    @Test
    void drawsMunicipalitiesUnlessAskedForOthers() {
        var answer = ask("""
                { a: graph { ...drawing } b: graph(nodes: MUNICIPALITIES) { ...drawing } }
                fragment drawing on Graph { nodes { key weight } edges { source target weight } }
                """);
        assertThat(answer.at("/data/a")).isEqualTo(answer.at("/data/b"));
        assertThat(answer.at("/data/a/nodes").size()).isPositive();
    }

    @Test
    void drawsMunicipalitiesOfUnknownPositionAtTheCapitalAndSaysSo() {
        var answer = ask("""
                {
                  rufunsa: graph(filter: {participant: ["rufunsa"]}) {
                    nodes { slug latitude longitude isApproximate }
                  }
                  country(code: "ZM") { capital { latitude longitude } }
                }""");
        var capital = answer.at("/data/country/capital");
        assertThat(answer.at("/data/rufunsa/nodes")).isNotEmpty().allSatisfy(node -> {
            var isAtCapital = node.get("slug").asString().equals("rufunsa");
            assertThat(node.get("isApproximate").asBoolean()).isEqualTo(isAtCapital);
            assertThat(node.get("latitude").equals(capital.get("latitude"))).isEqualTo(isAtCapital);
        });
    }

    @Test
    void keepsTheHeaviestNodesWithinTheLimit() {
        var answer =
                ask("{ all: graph { nodes { key } truncated } some: graph(limit: 3) { nodes { key } truncated } }");
        assertThat(keys(answer.at("/data/some")))
                .isEqualTo(keys(answer.at("/data/all")).subList(0, 3));
        assertThat(answer.at("/data/all/truncated").asBoolean()).isFalse();
        assertThat(answer.at("/data/some/truncated").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "graph",
                "graph(nodes: NETWORKS)",
                "graph(nodes: COUNTRIES)",
                "graph(nodes: NETWORKS_AND_MUNICIPALITIES)",
                "neighbourhood(center: \"karlskrona\", hops: 2, via: [PARTNERSHIP, NETWORK])",
                "neighbourhood(center: \"climate-action\", hops: 2)"
            })
    void joinsNodesByTheirKeys(String field) {
        var drawing = ask("{ %s { nodes { key } edges { source target } } }".formatted(field))
                .at("/data/" + nameOf(field));
        var ends = new HashSet<String>();
        drawing.at("/edges").forEach(edge -> {
            ends.add(edge.get("source").asString());
            ends.add(edge.get("target").asString());
        });
        assertThat(ends).isNotEmpty();
        assertThat(keys(drawing)).doesNotHaveDuplicates().containsAll(ends);
    }

    @Test
    void answersNoNodeForTheKeyOfADrawing() {
        var drawing = ask("{ graph { nodes { key record { id } } } }").at("/data/graph");
        assertThat(drawing.at("/nodes")).isNotEmpty().allSatisfy(node -> {
            var answer = ask("{ byKey: node(id: \"%s\") { id } }"
                    .formatted(node.get("key").asString()));
            assertThat(answer.at("/data/byKey").isObject()).isFalse();
        });
    }

    @Test
    void givesTheRecordOfANode() {
        var answer = ask("""
                { graph(nodes: NETWORKS_AND_MUNICIPALITIES) { nodes { kind slug country { code }
                    record { __typename ... on Municipality { slug country { code } } ... on Network { slug } } } }
                  countries: graph(nodes: COUNTRIES) { nodes { slug country { code } record { ... on Country { code } } } } }
                """);
        assertThat(answer.at("/data/graph/nodes")).isNotEmpty().allSatisfy(node -> {
            assertThat(node.at("/record/__typename").asString())
                    .isEqualToIgnoringCase(node.get("kind").asString());
            assertThat(node.at("/record/slug")).isEqualTo(node.get("slug"));
            assertThat(node.at("/record/country/code")).isEqualTo(node.at("/country/code"));
        });
        assertThat(answer.at("/data/countries/nodes")).isNotEmpty().allSatisfy(node -> {
            assertThat(node.get("slug").isNull()).isTrue();
            assertThat(node.at("/country/code")).isEqualTo(node.at("/record/code"));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "graph(limit: 60)",
                "graph(limit: 60, filter: {country: [\"KE\", \"UA\"]})",
                "graph(limit: 60, nodes: COUNTRIES)",
                "graph(limit: 60, nodes: NETWORKS_AND_MUNICIPALITIES)",
                "neighbourhood(limit: 60, center: \"karlskrona\", hops: 2, via: [PARTNERSHIP, NETWORK])"
            })
    void listsAsManyPartnershipsOfAnEdgeAsItWeighs(String field) {
        var answer = ask("{ %s { edges { weight partnerships(first: 0) { totalCount } } } }".formatted(field));
        assertThat(answer.at("/data/" + nameOf(field) + "/edges"))
                .isNotEmpty()
                .allSatisfy(
                        edge -> assertThat(edge.at("/partnerships/totalCount")).isEqualTo(edge.get("weight")));
    }

    @Test
    void listsThePartnershipsThatBringAMunicipalityIntoTwoNetworks() {
        var answer = ask("""
                { networks { nodes { slug municipalities(first: 100) { nodes { slug } } } }
                  graph(nodes: NETWORKS, limit: 7) { edges { source target weight partnerships { nodes {
                    networks { slug } participants { municipality { slug } } } } } } }
                """);
        var members = new HashMap<String, List<String>>();
        answer.at("/data/networks/nodes")
                .forEach(network -> members.put(
                        "network/" + network.get("slug").asString(),
                        network.get("municipalities").findValuesAsString("slug")));
        assertThat(answer.at("/data/graph/edges")).isNotEmpty().allSatisfy(edge -> {
            var source = edge.get("source").asString();
            var target = edge.get("target").asString();
            var shared = new HashSet<>(members.get(source));
            shared.retainAll(members.get(target));
            assertThat(shared).hasSize(edge.get("weight").asInt());
            var partnerships = edge.at("/partnerships/nodes");
            assertThat(partnerships.findValuesAsString("slug")).containsAll(shared);
            assertThat(partnerships).allSatisfy(partnership -> {
                assertThat(partnership.get("networks").findValuesAsString("slug"))
                        .containsAnyOf(source.replace("network/", ""), target.replace("network/", ""));
                assertThat(partnership.get("participants").findValuesAsString("slug"))
                        .containsAnyElementsOf(shared);
            });
        });
    }

    @Test
    void takesAnIdInPlaceOfASlug() {
        var ids = ask(
                "{ a: municipality(by: {slug: \"karlskrona\"}) { id } b: municipality(by: {slug: \"homa-bay\"}) { id } "
                        + "c: network(by: {slug: \"climate-action\"}) { id } }");
        var path = "shortestPath(from: \"%s\", to: \"%s\") { hops { to { slug } } }";
        var around = "neighbourhood(center: \"%s\") { nodes { key } }";
        var answer = ask("{ a: %s b: %s c: %s d: %s e: %s f: %s }"
                .formatted(
                        path.formatted("karlskrona", "homa-bay"),
                        path.formatted(
                                ids.at("/data/a/id").asString(),
                                ids.at("/data/b/id").asString()),
                        around.formatted("karlskrona"),
                        around.formatted(ids.at("/data/a/id").asString()),
                        around.formatted("climate-action"),
                        around.formatted(ids.at("/data/c/id").asString())));
        assertThat(answer.at("/data/a")).isNotEmpty().isEqualTo(answer.at("/data/b"));
        assertThat(answer.at("/data/c")).isNotEmpty().isEqualTo(answer.at("/data/d"));
        assertThat(answer.at("/data/e")).isNotEmpty().isEqualTo(answer.at("/data/f"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    neighbourhood(center: "%s") { truncated }                       | center | Municipality/Network
                    shortestPath(from: "%s", to: "karlskrona") { length }           | from   | Municipality
                    shortestPath(from: "karlskrona", to: "%s") { length }           | to     | Municipality
                    """)
    void rejectsTheIdOfAnotherType(String field, String argument, String expected) {
        var country =
                ask("{ country(code: \"SE\") { id } }").at("/data/country/id").asString();
        var answer = ask("{ %s }".formatted(field.formatted(country)));
        assertThat(answer.at("/errors/0/message").asString())
                .isEqualTo("%s is the id of a Country, not of a %s".formatted(argument, expected));
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
    }

    private static String nameOf(String field) {
        return field.replaceFirst("\\(.*", "");
    }

    private static List<String> keys(JsonNode drawing) {
        return drawing.get("nodes").findValuesAsString("key");
    }

    private JsonNode ask(String query) {
        return new GraphQlClient(port).answer(query);
    }
}
