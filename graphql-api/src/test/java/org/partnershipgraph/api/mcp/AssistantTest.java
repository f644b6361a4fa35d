package org.partnershipgraph.api.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipgraph.api.RunningApi;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An assistant asks questions with the official client. */
@RunningApi
class AssistantTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort
    private int port;

    private McpSyncClient client;

    @BeforeEach
    void connect() {
        var transport = HttpClientStreamableHttpTransport.builder("http://localhost:" + port)
                .endpoint("/mcp")
                .build();
        client = McpClient.sync(transport).build();
        var initialized = client.initialize();
        assertThat(initialized.serverInfo().name()).isEqualTo("partnership-graph");
        assertThat(initialized.instructions()).contains("search-box", "run_query");
    }

    @AfterEach
    void disconnect() {
        client.close();
    }

    @Test
    void seesTheQuestionsOfTheCookbookWithTheirVariables() {
        var tools = client.listTools().tools();
        assertThat(tools).extracting(Tool::name).contains("umea", "ukraine", "search_schema", "validate", "run_query");
        assertThat(tools).hasSize(28 + 3);
        assertThat(tools).allMatch(tool -> tool.annotations().readOnlyHint());
        var umea = tools.stream()
                .filter(tool -> tool.name().equals("umea"))
                .findFirst()
                .orElseThrow();
        assertThat(umea.description()).startsWith("What did Umeå do, with whom and about what? The latest first");
        assertThat(umea.inputSchema().get("properties"))
                .isEqualTo(Map.of("slug", Map.of("type", "string", "default", "umea")));
    }

    @Test
    void asksAQuestionAsItIsWritten() {
        var answer = content(call("ukraine", Map.of()));
        assertThat(answer.at("/data/partnerships/nodes")).isNotEmpty();
        assertThat(answer.at("/sources/0").asString()).startsWith("https://");
        assertThat(answer.get("query").asString()).contains("query Ukraine");
        assertThat(answer.at("/variables/country/0").asString()).isEqualTo("UA");
    }

    @Test
    void asksAQuestionAboutSomethingElse() {
        var answer = content(call("umea", Map.of("slug", "karlskrona")));
        assertThat(answer.at("/data/municipality/name").asString()).isEqualTo("Karlskrona");
        assertThat(answer.get("sources")).isNotEmpty();
    }

    /** Four questions are about numbers, goals and countries alone, which have no sources. */
    @Test
    void getsTheSourcesOfEveryRecord() {
        var questions = client.listTools().tools().stream()
                .map(Tool::name)
                .filter(name ->
                        !List.of("search_schema", "validate", "run_query").contains(name));
        assertThat(questions.filter(
                        name -> content(call(name, Map.of())).get("sources").isEmpty()))
                .containsExactlyInAnyOrder(
                        "enum-labels", "goals-compared", "programme-countries-without-partnership", "years");
    }

    @Test
    void getsSourcesThatItDoesNotSelect() {
        var query = "{ towns: municipalities(first: 1) { nodes { title: name } } }";
        var answer = content(call("run_query", Map.of("query", query)));
        assertThat(answer.at("/sources/0").asString()).startsWith("https://");
        assertThat(answer.get("hasMoreSources").asBoolean()).isFalse();
    }

    @Test
    void readsAnswersOnce() {
        assertThat(call("umea", Map.of()).structuredContent()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            partners country    | Municipality.partners
            partner countries   | Municipality.partners
            municipality id     | Municipality.id
            id                  | Node.id
            global goal         | Query.globalGoals
            municipalities      | Query.municipalities
            """)
    void findsTheFieldThatWordsMean(String words, String field) {
        assertThat(names(call("search_schema", Map.of("text", words)))).contains(field);
    }

    @Test
    void putsFieldsThatHaveAllWordsFirst() {
        assertThat(names(call("search_schema", Map.of("text", "municipality partners"))))
                .startsWith("Municipality.partners");
        assertThat(names(call("search_schema", Map.of("text", "partners country"))))
                .noneMatch(name -> name.startsWith("PartnershipConnection."));
    }

    @Test
    void findsTypesAndFieldsByWords() {
        assertThat(names(call("search_schema", Map.of("text", "municipality partners"))))
                .contains("Municipality.partners");
        var type =
                content(call("search_schema", Map.of("text", "Municipality"))).at("/matches/0");
        assertThat(type.get("name").asString()).isEqualTo("Municipality");
        assertThat(type.get("members").values()).extracting(JsonNode::asString).contains("scbCode: String");
        assertThat(names(call("search_schema", Map.of("text", "xyzzy")))).isEmpty();
    }

    @Test
    void learnsTheCostOfAQuery() {
        var answer = content(call("validate", Map.of("query", "{ municipalities { nodes { name } } }")));
        assertThat(answer.at("/cost/requested").asInt()).isEqualTo(41);
        assertThat(answer.at("/cost/limit").asInt()).isEqualTo(100_000);
    }

    @Test
    void runsAQueryOfItsOwn() {
        var query = "query ($slug: String!) { network(by: {slug: $slug}) { name sources { address } } }";
        var arguments = Map.<String, Object>of("query", query, "variables", Map.of("slug", "climate-action"));
        var answer = content(call("run_query", arguments));
        assertThat(answer.at("/data/network/name").asString()).isEqualTo("Network for Climate Action");
        assertThat(answer.get("sources"))
                .hasSameSizeAs(answer.at("/data/network/sources").values());
        assertThat(answer.get("query").asString()).isEqualTo(query);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            umea          | {"slug": 1}                       | GRAPHQL_VALIDATION_FAILED | $slug must be a text in quotes, but is 1
            umea          | {"slg": "umea"}                   | BAD_USER_INPUT            | slg is not an argument of umea: use slug
            grants        | {"slug": "umea"}                  | BAD_USER_INPUT            | slug is not an argument of grants, which takes none
            search_schema | {}                                | BAD_USER_INPUT            | text must have one or more words, and at most 200 characters
            run_query     | {"query": ""}                     | BAD_USER_INPUT            | The request needs a query, which is a string, or the documentId of a saved query
            run_query     | {"query": "{a}", "variables": []} | BAD_USER_INPUT            | variables must be a JSON object
            run_query     | {"query": "{ nope }"}             | GRAPHQL_VALIDATION_FAILED | Query has no field nope
            run_query     | {"query": "mutation { a }"}       | GRAPHQL_VALIDATION_FAILED | This API has no Mutation
            validate      | {"query": "{"}                    | GRAPHQL_PARSE_FAILED      | The query ends before it is complete
            """)
    void getsTheErrorsOfTheApi(String tool, String arguments, String code, String message) {
        assertRejected(tool, arguments, code, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { municipalities(first: 100) { nodes { partners(first: 100) { nodes { partners(first: 100) { nodes { name } } } } } } } | The query asks for up to
            { municipalities(first: 100) { nodes { id slug name kind aliases seat { name latitude longitude } sources { id slug title address kind } } } } | select fewer fields, or fewer items with first and a filter
            """)
    void cannotAskForEverything(String query, String message) {
        assertRejected(
                "run_query", "{\"query\": %s}".formatted(JSON.writeValueAsString(query)), "QUERY_TOO_LARGE", message);
    }

    private void assertRejected(String tool, String arguments, String code, String message) {
        @SuppressWarnings("unchecked")
        Map<String, Object> values = JSON.readValue(arguments, Map.class);
        var result =
                client.callTool(CallToolRequest.builder(tool).arguments(values).build());
        assertThat(result.isError()).isTrue();
        var error = JSON.readTree(text(result)).at("/errors/0");
        assertThat(error.get("code").asString()).isEqualTo(code);
        assertThat(error.get("message").asString()).contains(message);
        assertThat(text(result)).hasSizeLessThan(1000);
    }

    private CallToolResult call(String tool, Map<String, Object> arguments) {
        return client.callTool(
                CallToolRequest.builder(tool).arguments(arguments).build());
    }

    private static JsonNode content(CallToolResult result) {
        assertThat(result.isError()).as("%s", result).isFalse();
        return JSON.readTree(text(result));
    }

    private static String text(CallToolResult result) {
        return ((TextContent) result.content().get(0)).text();
    }

    private static List<String> names(CallToolResult result) {
        return content(result).get("matches").values().stream()
                .map(match -> match.get("name").asString())
                .toList();
    }
}
