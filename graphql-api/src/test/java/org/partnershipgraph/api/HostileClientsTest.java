package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The checks of graphql-cop, an audit tool, that every server passes; {@link HardenedApiTest} has the others. */
@RunningApi
class HostileClientsTest {

    @LocalServerPort
    private int port;

    @Test
    void cannotOverloadAliases() {
        assertThat(messageOf(tooLarge("{ " + times(101, "alias%d: __typename") + " }")))
                .isEqualTo("The query has 101 aliases, but may have 100: ask for several records by a list, or in "
                        + "several requests");
        assertAnswered("{ " + times(100, "alias%d: __typename") + " }");
    }

    @Test
    void cannotDuplicateFields() {
        assertThat(messageOf(tooLarge("{ " + "__typename ".repeat(500) + "}")))
                .isEqualTo("The query repeats fields 499 times, but may 100: ask for each field once");
        assertAnswered("{ " + "__typename ".repeat(101) + "}");
    }

    @Test
    void cannotOverloadDirectives() {
        assertThat(messageOf(tooLarge("{ __typename " + "@include(if: true) ".repeat(101) + "}")))
                .isEqualTo("The query has 101 directives, but may have 100: leave some out");
        assertThat(answer("{ __typename " + "@aa".repeat(10) + " }")
                        .get("errors")
                        .size())
                .isEqualTo(1);
    }

    /** Counting comes first: validation alone would take long. */
    @Test
    void cannotMakeValidationLong() {
        var fields = times(3000, "a%d: nope");
        assertThat(messageOf(tooLarge("{ municipalities { nodes { " + fields + " } } }")))
                .startsWith("The query has 3000 aliases");
        assertThat(messageOf(tooLarge("{ __typename } fragment F on Query { " + fields + " }")))
                .startsWith("The query has 3000 aliases");
    }

    @Test
    void cannotSendBatches() throws Exception {
        var batch = "[%s]"
                .formatted(
                        times(10, "{\"query\": \"query Q%d { __typename }\"}").replace("} {", "}, {"));
        var response = post("/graphql", "application/json", batch);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).doesNotContain("\"data\"");
    }

    @Test
    void cannotNestFragmentsInThemselves() {
        var errors = answer("{ __schema { ...A } } fragment A on __Schema { __typename ...B } "
                        + "fragment B on __Schema { ...A }")
                .get("errors");
        assertThat(errors.at("/0/extensions/code").asString()).isEqualTo("GRAPHQL_VALIDATION_FAILED");
    }

    @Test
    void cannotGoRoundInTheIntrospectionSchema() {
        tooLarge("{ __schema { types { " + "fields { type { ".repeat(4) + "name" + " } }".repeat(4) + " } } }");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ __typename }", "mutation { __typename }"})
    void cannotSendQueriesWithGet(String query) throws Exception {
        var path = "/graphql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        var response = send(HttpRequest.newBuilder(address(path)).GET());
        assertThat(response.statusCode()).isBetween(400, 499);
        assertThat(response.body()).doesNotContain("\"data\"");
    }

    @Test
    void cannotSendForms() throws Exception {
        var form = "query=" + URLEncoder.encode("{ __typename }", StandardCharsets.UTF_8);
        var response = post("/graphql", "application/x-www-form-urlencoded", form);
        assertThat(response.statusCode()).isEqualTo(415);
        var inAddress = post("/graphql?" + form, "application/json", "");
        assertThat(inAddress.statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ __typename }", "qwerty cop { abc }", "{ nope }", "{ node(id: \"x\") { id } }"})
    void seeNeitherTracesNorExceptions(String query) {
        assertThat(answer(query).toString())
                .doesNotContainIgnoringCase("stacktrace")
                .doesNotContainIgnoringCase("exception")
                .doesNotContain("tracing", "java.", "org.");
    }

    private JsonNode tooLarge(String query) {
        var answer = answer(query);
        assertThat(answer.has("data")).isFalse();
        assertThat(answer.get("errors").size()).isEqualTo(1);
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("QUERY_TOO_LARGE");
        return answer;
    }

    private void assertAnswered(String query) {
        assertThat(answer(query).has("errors")).isFalse();
    }

    private static String messageOf(JsonNode answer) {
        return answer.at("/errors/0/message").asString();
    }

    private JsonNode answer(String query) {
        var response = new GraphQlClient(port).post(query, Map.of(), "application/graphql-response+json");
        return new JsonMapper().readTree(response.body());
    }

    private HttpResponse<String> post(String path, String type, String body) throws Exception {
        return send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static String times(int times, String part) {
        return IntStream.range(0, times).mapToObj(part::formatted).collect(Collectors.joining(" "));
    }
}
