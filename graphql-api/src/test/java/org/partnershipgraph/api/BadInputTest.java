package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RunningApi
class BadInputTest {

    private static final String RESPONSE_JSON = "application/graphql-response+json";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ municipality(by: {slug: \"atlantis\"}) { name } }",
                "{ municipality(by: {slug: \"No Slug At All!\"}) { name } }",
                "{ municipality(by: {scbCode: \"9999\"}) { name } }",
                "{ partnership(by: {slug: \"atlantis-lemuria\"}) { slug } }",
                "{ network(by: {slug: \"atlantis\"}) { name } }",
                "{ country(code: \"QQ\") { name } }",
                "{ globalGoal(number: 18) { name } }"
            })
    void answersNullForWhatIsUnknown(String query) {
        var answer = client().answer(query);
        assertThat(answer.has("errors")).isFalse();
        assertThat(answer.get("data").values()).allMatch(JsonNode::isNull);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    { node(id: "nonsense") { id } }                    | BAD_USER_INPUT | "nonsense" is not an id: use one that a field named id gave
                    { municipality(by: {id: "VGFnOng"}) { name } }     | BAD_USER_INPUT | The id is that of a Tag, not of a Municipality
                    { municipalities(first: 0) { totalCount } }        | BAD_USER_INPUT | first is 0, but must be from 1 to 100
                    { municipalities(first: 101) { totalCount } }      | BAD_USER_INPUT | first is 101, but must be from 1 to 100
                    { municipalities(last: -1) { totalCount } }        | BAD_USER_INPUT | last is -1, but must be from 1 to 100
                    { municipalities(first: 1 last: 1) { totalCount } } | BAD_USER_INPUT | Page either forwards with first and after, or backwards with last and before
                    { shortestPath(from: "umea", to: "falun", maxHops: 1000) { length } } | BAD_USER_INPUT | maxHops is 1000, but must be from 1 to 20
                    { neighbourhood(center: "umea", hops: 0) { truncated } } | BAD_USER_INPUT | hops is 0, but must be from 1 to 20
                    { neighbourhood(center: "umea", limit: 1001) { truncated } } | BAD_USER_INPUT | limit is 1001, but must be from 1 to 1000
                    { municipality(by: {slug: "umea"}) { similar(first: 101) { score } } } | BAD_USER_INPUT | first is 101, but must be from 1 to 100
                    { municipalities(after: "x") { totalCount } }      | BAD_CURSOR     | The cursor does not belong to this list: use one that the same list, filter and order gave
                    """)
    void tellsWhatIsWrongWithAnArgument(String query, String code, String message) {
        var response = client().post(query, Map.of(), RESPONSE_JSON);
        assertThat(response.statusCode()).isEqualTo(200);
        assertOneError(response.body(), code, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    { municipality(by: {slug: "karlskrona"}) { name(locale: FI) } } | GRAPHQL_VALIDATION_FAILED
                    { municipality(by: {}) { name } }                     | GRAPHQL_VALIDATION_FAILED
                    { municipality(by: {slug: "a", id: "b"}) { name } }   | GRAPHQL_VALIDATION_FAILED
                    { nothingOfTheKind }                                  | GRAPHQL_VALIDATION_FAILED
                    { municipality(                                       | GRAPHQL_PARSE_FAILED
                    """)
    void refusesBrokenDocumentsWithStatus400(String query, String code) {
        var response = client().post(query, Map.of(), RESPONSE_JSON);
        assertThat(response.statusCode()).isEqualTo(400);
        assertOneError(response.body(), code, null);
    }

    @Test
    void refusesWhatGoesTooDeep() {
        var query = "{ networks { nodes " + "{ partnerships { nodes { networks ".repeat(6) + "{ name }"
                + " } } }".repeat(6) + " } }";
        assertOneError(client().post(query, Map.of(), RESPONSE_JSON).body(), "QUERY_TOO_LARGE", null);
    }

    @Test
    void refusesWhatCostsTooMuch() {
        var query = "{ countries(first: 100) { nodes { municipalities(first: 100) { nodes "
                + "{ partners(first: 100) { nodes { name } } } } } } }";
        assertOneError(client().post(query, Map.of(), RESPONSE_JSON).body(), "QUERY_TOO_LARGE", null);
    }

    @Test
    void admitsTwoNestedListsOfFifty() {
        var answer = client().answer(
                        "{ municipalities(first: 50, filter: {hasPartnerships: true}) { nodes { name "
                                + "partnerships(first: 50) { totalCount nodes { slug participants { role municipality { name } } } } } } }");
        assertThat(answer.has("errors")).isFalse();
        assertThat(answer.at("/data/municipalities/nodes").size()).isEqualTo(50);
    }

    @Test
    void refusesWhatIsTooLong() {
        var response = client().post("# " + "x".repeat(1_000_000) + "\n{ __typename }", Map.of(), RESPONSE_JSON);
        assertThat(response.statusCode()).isEqualTo(413);
        assertOneError(response.body(), "REQUEST_TOO_LARGE", null);
    }

    @Test
    void countsWhatSiblingsCostTogether() {
        var deep = "{ partnerships(first: 100) { nodes { networks ".repeat(4) + "{ name }" + " } } }".repeat(4);
        var siblings = "a: municipality(by: {slug: \"atlantis\"}) { networks(first: 100) { nodes " + deep + " } } ";
        var query = "{ " + siblings + siblings.replace("a:", "b:") + siblings.replace("a:", "c:") + "}";
        assertOneError(client().post(query, Map.of(), RESPONSE_JSON).body(), "QUERY_TOO_LARGE", null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "",
                "{",
                "[]",
                "\"x\"",
                "{}",
                "{\"query\": 42}",
                "{\"query\": null}",
                "{\"query\": \"{ __typename }\", \"variables\": \"x\"}",
                "{\"query\": \"{ __typename }\", \"operationName\": 3}",
                "{\"query\": \"{ __typename }\", \"extensions\": []}"
            })
    void refusesWhatIsNoRequest(String body) {
        var response = client().postBody(body, RESPONSE_JSON);
        assertThat(response.statusCode()).isEqualTo(400);
        assertOneError(response.body(), "BAD_REQUEST", null);
        assertThat(response.body()).doesNotContain("Exception", "org.springframework", "jackson", "at org.");
    }

    @Test
    void oneBadIdLeavesTheOthersStanding() {
        var answer = client().answer("{ nodes(ids: [\"x\", \"Q291bnRyeTpYSw\"]) { id } }");
        assertThat(answer.at("/data/nodes/0").isNull()).isTrue();
        assertThat(answer.at("/data/nodes/1/id").asString()).isEqualTo("Q291bnRyeTpYSw");
        assertThat(answer.at("/errors/0/path").toString()).isEqualTo("[\"nodes\",0]");
    }

    @Test
    void namesTheUnknownLocalePlainly() {
        var answer = client().answer("{ countries { nodes { name(locale: FI) } } }");
        assertThat(answer.at("/errors/0/message").asString())
                .contains("'FI'", "Locale")
                .doesNotContain("EnumValue");
    }

    @Test
    void brokenDocumentsHaveStatus200WhereClientsKnowNoOther() {
        var response = client().post("{ nothingOfTheKind }", Map.of(), "application/json");
        assertThat(response.statusCode()).isEqualTo(200);
    }

    private GraphQlClient client() {
        return new GraphQlClient(port);
    }

    private static void assertOneError(String body, String code, @Nullable String message) {
        var errors = new JsonMapper().readTree(body).get("errors");
        assertThat(errors.size()).as(body).isEqualTo(1);
        assertThat(errors.get(0).at("/extensions/code").asString()).isEqualTo(code);
        if (message != null) {
            assertThat(errors.get(0).get("message").asString()).isEqualTo(message);
        }
    }
}
