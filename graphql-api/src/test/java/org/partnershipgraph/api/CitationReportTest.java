package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.change.Changes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Clients are given the citation of an answer, by the header GraphQL-Citation. */
@RunningApi
class CitationReportTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String KARLSKRONA =
            "{ partnership(by: {slug: \"karlskrona-chortkiv\"}) { slug projects { slug } } }";

    @LocalServerPort
    private int port;

    @Autowired
    private Changes changes;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void citesASavedQueryByItsAddress() throws Exception {
        var answer = get("?documentId=umea&variables=%7B%22slug%22%3A%22karlskrona%22%7D", "report");
        var citation = answer.at("/extensions/citation");
        assertThat(citation.path("title").asString()).isEqualTo("What did Umeå do, with whom and about what?");
        assertThat(citation.path("revision").asLong())
                .isEqualTo(changes.revision().number());
        assertThat(citation.path("readOn").asString()).isEqualTo("2026-10-01");
        var again = URI.create(citation.path("address").asString());
        assertThat(JSON.readTree(send(HttpRequest.newBuilder(again)).body()).path("data"))
                .isEqualTo(answer.path("data"));
    }

    @Test
    void citesAKnownQueryThatIsPostedByItsHash() throws Exception {
        var answer = post("{\"documentId\": \"umea\", \"variables\": {\"slug\": \"falun\"}}");
        var address = answer.at("/extensions/citation/address").asString();
        assertThat(address).contains("/graphql?documentId=sha256:");
        assertThat(JSON.readTree(send(HttpRequest.newBuilder(URI.create(address)))
                                .body())
                        .path("data"))
                .isEqualTo(answer.path("data"));
    }

    @Test
    void namesTheSourcesOfTheRecordsThatWereFetched() throws Exception {
        var citation =
                post(JSON.writeValueAsString(Map.of("query", KARLSKRONA))).at("/extensions/citation");
        var stated = new GraphQlClient(port)
                .answer("{ partnership(by: {slug: \"karlskrona-chortkiv\"}) { sources { slug title address } } }")
                .at("/data/partnership/sources");
        assertThat(citation.path("sources").findValuesAsString("address"))
                .containsExactlyInAnyOrderElementsOf(stated.findValuesAsString("address"));
        assertThat(citation.path("sources").findValuesAsString("slug"))
                .isNotEmpty()
                .isSorted();
        assertThat(citation.path("hasMoreSources").asBoolean()).isFalse();
        assertThat(citation.path("address").asString()).isEqualTo("http://127.0.0.1:" + port + "/graphql");
        assertThat(citation.path("title").asString()).startsWith("Partnership Graph: ");
    }

    @Test
    void namesNoSourcesOfCounts() throws Exception {
        var citation = post("{\"query\": \"{ networks { totalCount } }\"}").at("/extensions/citation");
        assertThat(citation.path("sources").isEmpty()).isTrue();
        assertThat(citation.path("licences").findValuesAsString("name")).isEqualTo(List.of("Apache-2.0", "CC-BY-4.0"));
    }

    @Test
    void citesInSwedish() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address() + "?documentId=umea"))
                .header("GraphQL-Citation", "report")
                .header("Accept-Language", "sv");
        var citation = JSON.readTree(send(request).body()).at("/extensions/citation");
        assertThat(citation.at("/credits/1").asString()).contains("Statistiska centralbyrån");
    }

    @Test
    void keepsNoAnswerWithACitation() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address() + "?documentId=umea"));
        var plain = send(request);
        var cited = send(request.header("GraphQL-Citation", "report"));
        assertThat(cited.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(plain.headers().allValues("Vary").toString()).containsIgnoringCase("GraphQL-Citation");
        assertThat(plain.body()).doesNotContain("citation");
    }

    @Test
    void citesNoFailure() throws Exception {
        assertThat(post("{\"query\": \"{ nope }\"}").has("extensions")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yes", "bibtex"})
    void rejectsOtherReports(String report) throws Exception {
        var answer = get("?documentId=umea", report);
        assertThat(answer.at("/errors/0/message").asString()).startsWith("GraphQL-Citation must be report");
    }

    private JsonNode get(String query, String report) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address() + query)).header("GraphQL-Citation", report);
        return JSON.readTree(send(request).body());
    }

    private JsonNode post(String body) {
        return JSON.readTree(new GraphQlClient(port)
                .postBody(body, "application/graphql-response+json", "GraphQL-Citation", "report")
                .body());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private String address() {
        return "http://127.0.0.1:" + port + "/graphql";
    }
}
