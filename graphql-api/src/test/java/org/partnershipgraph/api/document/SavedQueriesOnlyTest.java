package org.partnershipgraph.api.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** A server that runs saved queries alone, some of them with ids from a client's manifest. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "partnerships.data-dir=:memory:",
            "server.address=127.0.0.1",
            "partnerships.store.timeout=30s",
            "partnerships.documents.only=true",
            "partnerships.answers.max-age=60s",
            "partnerships.documents.directory=src/test/resources/client-documents"
        })
class SavedQueriesOnlyTest {

    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    private int port;

    @Test
    void areRunByNameIdAndHash() throws Exception {
        assertThat(post(Map.of("documentId", "towns")).body()).contains("totalCount");
        assertThat(post(Map.of("documentId", "4f2c")).body()).contains("Query");
        assertThat(post(hash("5d41")).body()).contains("Query");
    }

    @Test
    void areTheOnlyOnesThatBecomeFiles() throws Exception {
        var towns = Map.of("documentId", "towns", "variables", Map.of("country", "SE"));
        assertThat(send("POST", "/export?format=csv", towns).body()).startsWith("municipalities.totalCount\r\n");
        var rejected = send("POST", "/export?format=csv", Map.of("query", "{ networks { nodes { slug } } }"));
        assertThat(rejected.statusCode()).isEqualTo(403);
        assertThat(rejected.body()).contains("DOCUMENT_REQUIRED");
    }

    @Test
    void areRunByTheirText() throws Exception {
        var text = Files.readString(Path.of("src/test/resources/client-documents/towns.graphql"));
        assertThat(post(Map.of("query", text, "variables", Map.of("country", "SE")))
                        .body())
                .contains("totalCount");
    }

    @Test
    void makeClientsWithUnknownHashesSendTheQueryWhichIsRejectedThen() throws Exception {
        assertThat(post(hash("beef")).body()).contains("\"PersistedQueryNotFound\"", "PERSISTED_QUERY_NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ __typename }", "{ __schema { types { name } } }", "query A { dataset { revision } }"})
    void leaveNoRoomForOthers(String query) throws Exception {
        for (var method : new String[] {"POST", "QUERY"}) {
            var response = send(method, Map.of("query", query));
            assertThat(response.statusCode()).isEqualTo(403);
            assertThat(response.body()).contains("DOCUMENT_REQUIRED", "/graphql/documents");
        }
    }

    @Test
    void areTheOnlyToolsOfAssistants() throws Exception {
        var tools = send("POST", "/mcp", Map.of("jsonrpc", "2.0", "id", 1, "method", "tools/list"));
        assertThat(JSON.readTree(tools.body()).at("/result/tools").values())
                .extracting(tool -> tool.get("name").asString())
                .contains("towns", "umea")
                .doesNotContain("run_query", "validate", "search_schema");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql?documentId=umea", "/graphql/documents", "/graphql/schema"})
    void mayBeKeptForAsLongAsIsSet(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        var response = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        assertThat(response.headers().firstValue("Cache-Control")).contains("public, max-age=60");
        assertThat(String.join(",", response.headers().allValues("Vary"))).containsIgnoringCase("Accept-Encoding");
    }

    private static Map<String, Object> hash(String hash) {
        return Map.of("extensions", Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash)));
    }

    private HttpResponse<String> post(Map<String, ?> body) throws IOException, InterruptedException {
        return send("POST", body);
    }

    private HttpResponse<String> send(String method, Map<String, ?> body) throws IOException, InterruptedException {
        return send(method, "/graphql", body);
    }

    private HttpResponse<String> send(String method, String path, Map<String, ?> body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)));
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
