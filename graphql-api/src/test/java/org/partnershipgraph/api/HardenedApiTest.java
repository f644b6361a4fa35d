package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** A server with the settings under "Hardening" in docs/deployment.md, except that it runs any query, to be tested with some. */
@RunningApi
@TestPropertySource(
        properties = {
            "partnerships.expose.schema=false",
            "partnerships.expose.suggestions=false",
            "partnerships.expose.graphiql=false",
            "partnerships.rate-limit.requests-per-minute=20",
            "partnerships.rate-limit.cost-per-minute=50000",
            "partnerships.rate-limit.trusted-proxies=127.0.0.1",
            "partnerships.http.statuses=specification"
        })
class HardenedApiTest {

    private static final String RESPONSE_JSON = "application/graphql-response+json";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ __schema { types { name } } }",
                "{ __type(name: \"Query\") { name } }",
                "{ ...F } fragment F on Query { ... { s: __schema { queryType { name } } } }"
            })
    void doesNotAnswerIntrospection(String query) {
        var errors = answer(query).get("errors");
        assertThat(errors.size()).isEqualTo(1);
        assertThat(errors.at("/0/message").asString()).isEqualTo("This server does not show its schema");
        assertThat(errors.at("/0/extensions/code").asString()).isEqualTo("GRAPHQL_VALIDATION_FAILED");
    }

    @Test
    void givesAssistantsNoToolThatSearchesTheSchema() throws Exception {
        var tools = send(message("\"method\": \"tools/list\""));
        assertThat(tools.body()).contains("run_query").doesNotContain("\"search_schema\"");
    }

    @Test
    void takesTheCostOfToolsFromTheirClients() throws Exception {
        var query =
                "{ municipalities(first: 100) { nodes { partners(first: 100) { nodes { slug name kind note id scbCode } } } } }";
        var call =
                "\"method\": \"tools/call\", \"params\": {\"name\": \"run_query\", \"arguments\": {\"query\": \"%s\"}}"
                        .formatted(query);
        var request = message(call).header("X-Forwarded-For", "203.0.113.5");
        assertThat(send(request).statusCode()).isEqualTo(200);
        assertThat(send(request).statusCode()).isEqualTo(429);
    }

    /** Each name costs a search, so that a client cannot match more of them than it could search for. */
    @Test
    void takesTheCostOfNamesFromTheirClients() throws Exception {
        var names = IntStream.range(0, 50)
                .mapToObj(i -> "\"q%s\":{\"query\":\"Karlskrona\"}".formatted(i))
                .collect(Collectors.joining(",", "{", "}"));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/reconcile"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Forwarded-For", "203.0.113.6")
                .POST(BodyPublishers.ofString("queries=" + URLEncoder.encode(names, StandardCharsets.UTF_8)));
        var statuses = new ArrayList<Integer>();
        for (int i = 0; i < 10; i++) {
            statuses.add(send(request).statusCode());
        }
        assertThat(statuses).startsWith(200).endsWith(429);
    }

    private HttpRequest.Builder message(String members) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/mcp"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"jsonrpc\": \"2.0\", \"id\": 1, %s}".formatted(members)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    @Test
    void namesTypesOfItems() {
        assertThat(answer("{ __typename networks(first: 1) { nodes { __typename } } }")
                        .toString())
                .isEqualTo(
                        "{\"data\":{\"__typename\":\"Query\",\"networks\":{\"nodes\":[{\"__typename\":\"Network\"}]}}}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { municipalitie { totalCount } }                             | Query has no field municipalitie
            { __schema { directive } }                                   | __Schema has no field directive
            { municipalities(filtre: {}) { totalCount } }                | filtre is not an argument here
            { municipalities { nodes { ... on Municipalit { slug } } } } | This API has no type Municipalit
            """)
    void suggestsNothing(String query, String message) {
        assertThat(answer(query).get("errors").size()).isEqualTo(1);
        assertThat(answer(query).at("/errors/0/message").asString())
                .startsWith(message)
                .doesNotContain("use ", "did you mean", "municipalities,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql/schema", "/graphql/schema.graphql", "/graphiql"})
    void hasNeitherSchemaNorGraphiQl(String path) throws Exception {
        var response = get(path);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).doesNotContain("type Query", "<html");
    }

    @Test
    void rejectsClientsThatAskTooOften() {
        for (int i = 0; i < 20; i++) {
            assertThat(post("{ __typename }", "203.0.113.1").statusCode()).isEqualTo(200);
        }
        var rejection = post("{ __typename }", "203.0.113.1");
        assertThat(rejection.statusCode()).isEqualTo(429);
        assertThat(rejection.headers().firstValue("Retry-After")).isPresent();
        assertThat(rejection.headers().firstValue("RateLimit-Policy"))
                .contains("\"requests\";q=20;w=60, \"cost\";q=50000;w=60");
        assertThat(rejection.headers().firstValue("Access-Control-Allow-Origin"))
                .contains("*");
        assertThat(post("{ __typename }", "203.0.113.2").statusCode()).isEqualTo(200);
    }

    @Test
    void takesTheCostOfQueriesFromTheirClients() {
        var query = "{ municipalities(first: 100) { nodes { %s } } }".formatted("slug name note kind ".repeat(20));
        assertThat(post(query, "203.0.113.3").headers().firstValue("RateLimit").orElseThrow())
                .contains("\"cost\";r=50000");
        assertThat(post(query, "203.0.113.3").headers().firstValue("RateLimit").orElseThrow())
                .containsPattern("\"cost\";r=4\\d{4};t=");
    }

    @Test
    void answersFromTheCacheAfterQueriesHaveCostTooMuch() {
        var expensive = "{ municipalities(first: 100) { nodes { %s } } }".formatted("slug name note kind ".repeat(20));
        var cheap = "{ networks(first: 1) { nodes { slug } } }";
        var client = "203.0.113.4";
        assertThat(post(cheap, client).statusCode()).isEqualTo(200);
        for (int i = 0; i < 10; i++) {
            post(expensive + " ".repeat(i), client);
        }
        var rejection = post(expensive + "\n", client);
        assertThat(rejection.statusCode()).isEqualTo(429);
        assertThat(rejection.headers().firstValue("Retry-After")).isPresent();
        assertThat(post(cheap, client).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { nope }                                     | 422
            { municipalities(first: -1) { totalCount } } | 422
            {                                            | 400
            { __typename }                               | 200
            """)
    void answersWithTheStatusesOfTheSpecification(String query, int status) {
        for (var accept : new String[] {RESPONSE_JSON, "application/json"}) {
            assertThat(new GraphQlClient(port).post(query, Map.of(), accept).statusCode())
                    .isEqualTo(status);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"query":                                  | 400
            []                                         | 422
            {"qeury": "{ __typename }"}                | 422
            {"query": "{ a }", "variables": [7]}       | 422
            {"query": "{ node(id: \\"nope\\") { id } }"} | 294
            """)
    void answersMalformedRequestsAndPartialDataWithTheStatusesOfTheSpecification(String body, int status) {
        assertThat(new GraphQlClient(port).postBody(body, RESPONSE_JSON).statusCode())
                .isEqualTo(status);
    }

    @Test
    void rejectsVariablesThatDoNotFitWithTheStatusOfTheSpecification() {
        var response = new GraphQlClient(port)
                .post("query ($n: Int!) { networks(first: $n) { totalCount } }", Map.of("n", "x"), RESPONSE_JSON);
        assertThat(response.statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PARTNERSHIPS_EXPOSE_SCHEMA=false",
                "PARTNERSHIPS_EXPOSE_SUGGESTIONS=false",
                "PARTNERSHIPS_EXPOSE_GRAPHIQL=false",
                "PARTNERSHIPS_DOCUMENTS_ONLY=true",
                "PARTNERSHIPS_RATELIMIT_TRUSTEDPROXIES="
            })
    void hasTheSettingsOfTheDocumentation(String setting) throws IOException {
        assertThat(Files.readString(Path.of("../docs/deployment.md"))).contains(setting);
    }

    private JsonNode answer(String query) {
        return new GraphQlClient(port).answer(query);
    }

    private HttpResponse<String> post(String query, String client) {
        return new GraphQlClient(port)
                .post(query, Map.of(), RESPONSE_JSON, "X-Forwarded-For", client, "Origin", "https://a.example");
    }

    private HttpResponse<String> get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
