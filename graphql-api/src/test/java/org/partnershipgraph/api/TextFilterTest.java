package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** A filter by words finds what search finds, but that a misspelt word is none. */
@RunningApi
class TextFilterTest {

    /** What search gives a word at most that has a typing error. */
    private static final double MISSPELT = 0.3;

    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "projects, PROJECT, youth",
        "projects, PROJECT, avfall",
        "projects, PROJECT, Växjö",
        "projects, PROJECT, klim",
        "partnerships, PARTNERSHIP, youth",
        "partnerships, PARTNERSHIP, karlskr",
        "municipalities, MUNICIPALITY, umea",
        "municipalities, MUNICIPALITY, Potchefstroom",
        "networks, NETWORK, human",
        "networks, NETWORK, hälsa"
    })
    void findsWhatSearchFinds(String list, String kind, String text) {
        var expected = ask("""
                        query ($text: String!) { found: search(text: $text, kinds: [%s], first: 100) {
                          items: edges { score node { ... on Node { id } } } } }
                        """.formatted(kind), text, "/score").stream()
                .filter(item -> item.score() > MISSPELT)
                .map(Item::id)
                .toList();
        assertThat(expected).isNotEmpty();
        assertThat(filtered(list, text)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void knowsNoMisspeltWords() {
        assertThat(filtered("municipalities", "Karlskorna")).isEmpty();
        assertThat(filtered("projects", "Karlskorna")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Karlskrona\tkommun", "Karls\u00ADkrona\r\nkommun\n", "\u200FKarlskrona\u2028kommun"})
    void readsWordsAsTheyArePasted(String pasted) {
        assertThat(filtered("municipalities", pasted)).hasSize(1).isEqualTo(filtered("municipalities", "Karlskrona"));
    }

    @Test
    void asksForEveryWord() {
        assertThat(filtered("projects", "youth Kungsör")).hasSize(1);
        assertThat(filtered("projects", "youth Kungsör climate")).isEmpty();
    }

    private List<String> filtered(String list, String text) {
        return ask("""
                        query ($text: String!) { found: %s(filter: {text: $text}, first: 100) {
                          items: edges { node { id } } } }
                        """.formatted(list), text, "/none").stream().map(Item::id).toList();
    }

    private record Item(String id, double score) {}

    private List<Item> ask(String query, String text, String score) {
        var body = new GraphQlClient(port)
                .post(query, Map.of("text", text), "application/graphql-response+json")
                .body();
        var answer = JSON.readTree(body);
        assertThat(answer.has("errors")).as(body).isFalse();
        return answer.at("/data/found/items").values().stream()
                .map(item ->
                        new Item(item.at("/node/id").asString(), item.at(score).asDouble(0)))
                .toList();
    }
}
