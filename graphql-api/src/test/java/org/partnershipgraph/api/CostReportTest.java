package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Index;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Clients see what their queries cost, by the header GraphQL-Cost. */
@RunningApi
class CostReportTest {

    private static final String RESPONSE_JSON = "application/graphql-response+json";
    private static final String TOO_LARGE =
            "{ municipalities(first: 100) { nodes { partners(first: 100) { nodes { %s } } } } }"
                    .formatted("slug name note kind ".repeat(4));

    @LocalServerPort
    private int port;

    @Autowired
    private Index index;

    @Test
    void reportsTheCostBesideTheAnswer() {
        var answer = body(post("{ networks { totalCount } }", "report"));
        assertThat(answer.toString())
                .startsWith("{\"data\":{\"networks\":{\"totalCount\":7}}")
                .endsWith("\"extensions\":{\"cost\":{\"requested\":21,\"limit\":100000}}}");
    }

    @Test
    void saysNothingOfTheCostUnasked() {
        assertThat(body(post("{ networks { totalCount } }", null)).has("extensions"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {RESPONSE_JSON, "application/json"})
    void givesTheCostInsteadOfTheAnswer(String accept) {
        var response = new GraphQlClient(port)
                .post("{ networks { totalCount } }", Map.of(), accept, "GraphQL-Cost", "validate");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(body(response))
                .isEqualTo(new JsonMapper()
                        .readTree("{\"extensions\": {\"cost\": {\"requested\": 21, \"limit\": 100000}}}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "validate"})
    void showsByHowMuchAQueryIsTooExpensive(String report) {
        var answer = body(post(TOO_LARGE, report));
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("QUERY_TOO_LARGE");
        assertThat(answer.at("/extensions/cost/requested").asInt()).isGreaterThan(100_000);
        assertThat(answer.has("data")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "validate"})
    void givesNoCostOfAQueryThatDoesNotFitTheSchema(String report) {
        var answer = body(post("{ nope }", report));
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("GRAPHQL_VALIDATION_FAILED");
        assertThat(answer.has("extensions")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yes", "report, validate"})
    void rejectsReportsThatDoNotExist(String report) {
        var response = post("{ __typename }", report);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(body(response).at("/errors/0/message").asString()).startsWith("GraphQL-Cost must be report");
    }

    /** The difference that one more field of each item makes is the number of items. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { networks(first: 100) { nodes { slug %s } } }                                          | 7
            { networks(last: 100) { edges { node { slug %s } } } }                                  | 7
            { networks(first: 3) { nodes { slug %s } } }                                            | 3
            { networks { nodes { slug %s } } }                                                      | 7
            { municipalities(first: 5) { nodes { networks(first: 100) { nodes { slug %s } } } } }   | 35
            { municipalities { facets { networks { node { slug %s } } } } }                         | 7
            """)
    void countsNoMoreItemsThanThereAreRecords(String query, int items) {
        assertThat(index.count(Network.KIND, new Filter.All())).isEqualTo(7);
        assertThat(cost(query.formatted("note")) - cost(query.formatted(""))).isEqualTo(items);
    }

    @Test
    void countsAsManyItemsAsAreAskedForIfThereAreMoreRecords() {
        assertThat(index.count(Municipality.KIND, new Filter.All())).isGreaterThan(100);
        var query = "{ municipalities(first: 100) { nodes { slug %s } } }";
        assertThat(cost(query.formatted("note")) - cost(query.formatted(""))).isEqualTo(100);
    }

    private int cost(String query) {
        var answer = body(post(query, "validate"));
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.at("/extensions/cost/requested").asInt();
    }

    private HttpResponse<String> post(String query, @Nullable String report) {
        var headers = report == null ? new String[0] : new String[] {"GraphQL-Cost", report};
        return new GraphQlClient(port).post(query, Map.of(), RESPONSE_JSON, headers);
    }

    private static JsonNode body(HttpResponse<String> response) {
        return new JsonMapper().readTree(response.body());
    }
}
