package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Short requests for long work are refused before they run. */
@RunningApi
class CostTest {

    private static final String SIXTEEN_WORDS = "karlskrona municipality ungdomarna utbildning samarbeten klimatfrag "
            + "demokratin hallbarhet stadsplane energifrag kommunerna partnersk projekten natverket utvecklin ledarskap";

    @LocalServerPort
    private int port;

    @Test
    void refusesManyWordsInTheTextsOfEveryParent() {
        var lists = times(10, "a%d: partnerships(filter: {text: $text}) { totalCount }");
        assertTooLarge(
                "query ($text: String) { municipalities(first: 100) { nodes { " + lists + " } } }",
                Map.of("text", SIXTEEN_WORDS));
    }

    @Test
    void refusesManyPartsOfNamesForEveryParent() {
        var parts = times(60, "{name: {contains: \"a%dk\"}}");
        var lists = times(4, "a%d: partners(filter: {or: [" + parts + "]}) { totalCount }");
        assertTooLarge("{ municipalities(first: 100) { nodes { " + lists + " } } }", Map.of());
    }

    @Test
    void refusesManySearchesOfManyWords() {
        var search = "a%d: search(text: \"" + SIXTEEN_WORDS + "\") { totalCount }";
        assertTooLarge("{ " + times(200, search) + " }", Map.of());
    }

    @Test
    void countsAFragmentAtEveryUse() {
        var fragment = " fragment F on Municipality { partners(first: 50) { nodes { name slug } } }";
        var list = "a%d: municipalities(first: 100) { nodes { ...F } }";
        assertThat(answer("{ " + times(1, list) + " }" + fragment, Map.of()).has("errors"))
                .isFalse();
        assertTooLarge("{ " + times(12, list) + " }" + fragment, Map.of());
    }

    @Test
    void countsTheDepthOfAFragmentAtEveryUse() {
        var fragment = " fragment F on Partnership { participants { municipality { country { capital { name } } } } }";
        var deep = "networks { partnerships(first: 1) { nodes { ".repeat(3) + "...F" + " } } }".repeat(3);
        assertTooLarge("{ partnerships(first: 1) { nodes { ...F " + deep + " } } }" + fragment, Map.of());
    }

    @Test
    void rejectsFragmentsThatExpandIntoMillions() {
        var fragments = IntStream.range(0, 30)
                .mapToObj(i -> "fragment F%d on Query { ...F%d ...F%d }".formatted(i, i + 1, i + 1))
                .collect(Collectors.joining(" "));
        assertTooLarge("{ ...F0 } " + fragments + " fragment F30 on Query { __typename }", Map.of());
    }

    @Test
    void admitsWhatAPersonAsks() {
        var answer = answer(
                "query ($text: String!) { search(text: $text) { totalCount nodes { __typename } } "
                        + "municipalities(first: 100) { nodes { partnerships(filter: {text: $text}) { totalCount } } } }",
                Map.of("text", "youth councils karlskrona"));
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
    }

    private void assertTooLarge(String query, Map<String, ?> variables) {
        var errors = answer(query, variables).get("errors");
        assertThat(errors.size()).isEqualTo(1);
        assertThat(errors.at("/0/extensions/code").asString()).isEqualTo("QUERY_TOO_LARGE");
    }

    private JsonNode answer(String query, Map<String, ?> variables) {
        var response = new GraphQlClient(port).post(query, variables, "application/graphql-response+json");
        return new JsonMapper().readTree(response.body());
    }

    private static String times(int times, String part) {
        return IntStream.range(0, times).mapToObj(part::formatted).collect(Collectors.joining(" "));
    }
}
