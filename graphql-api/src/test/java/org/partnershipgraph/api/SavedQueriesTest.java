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
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Queries that are run by name or hash, with GET, HEAD, POST and QUERY. */
@RunningApi
class SavedQueriesTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path COOKBOOK = Path.of("../docs/queries");
    private static final Path UMEA = Path.of("../docs/queries/coordinator/umea.graphql");

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void runWithTheirOwnVariables() throws Exception {
        var response = get("documentId=umea");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(response.body()))
                .isEqualTo(JSON.readTree(Files.readString(Path.of("../docs/queries/coordinator/umea.json"))));
    }

    @Test
    void runWithTheVariablesOfTheRequestInstead() throws Exception {
        var response = get("documentId=umea&variables=" + encoded("{\"slug\": \"karlskrona\"}"));
        assertThat(nameIn(response)).isEqualTo("Karlskrona");
        var posted = send(request("/graphql")
                .POST(BodyPublishers.ofString(
                        "{\"documentId\": \"umea\", \"variables\": {\"slug\": \"karlskrona\"}}")));
        assertThat(posted.body()).isEqualTo(response.body());
    }

    @Test
    void runByTheHashOfTheirTextWithTheVariablesOfTheRequestAlone() throws Exception {
        var hash = sha256(Files.readString(UMEA));
        var variables = "&variables=" + encoded("{\"slug\": \"umea\"}");
        assertThat(nameIn(get("documentId=sha256:" + hash + variables))).isEqualTo("Umeå");
        var extensions = "extensions="
                + encoded("{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"%s\"}}".formatted(hash));
        assertThat(nameIn(get(extensions + variables))).isEqualTo("Umeå");
        assertThat(errorIn(get(extensions)).at("/extensions/argument").asString())
                .isEqualTo("$slug");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            documentId=nowhere                     | 404 | DOCUMENT_NOT_FOUND
            documentId=umea&query=%7B__typename%7D | 405 | METHOD_NOT_ALLOWED
            query=%7B__typename%7D                 | 405 | METHOD_NOT_ALLOWED
            documentId=umea&variables=nope         | 400 | BAD_REQUEST
            documentId=umea&variables=%5B1%5D      | 400 | BAD_REQUEST
            documentId=umea&operationName=Other    | 400 | GRAPHQL_VALIDATION_FAILED
            documentId=umea&variables=%7B%22slug%22%3A1%7D | 400 | GRAPHQL_VALIDATION_FAILED
            """)
    void areRejectedWithOneClearError(String parameters, int status, String code) throws Exception {
        var response = get(parameters);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(errorIn(response).at("/extensions/code").asString()).isEqualTo(code);
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(response.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void cannotComeWithAQueryOfTheirOwn() throws Exception {
        var response = send(request("/graphql")
                .POST(BodyPublishers.ofString("{\"documentId\": \"umea\", \"query\": \"{ __typename }\"}")));
        assertThat(errorIn(response).get("message").asString()).contains("both a query and a documentId");
    }

    @Test
    void answerHeadWithTheHeadersOfGet() throws Exception {
        var head = send(request("/graphql?documentId=umea").method("HEAD", BodyPublishers.noBody()));
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag"))
                .isEqualTo(get("documentId=umea").headers().firstValue("ETag"))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"query\": \"{ dataset { revision } }\"}", "{\"documentId\": \"umea\"}"})
    void areSafeRequestsWithTheMethodQuery(String body) throws Exception {
        var response = send(request("/graphql").method("QUERY", BodyPublishers.ofString(body)));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Accept-Query")).contains("application/json");
        assertThat(JSON.readTree(response.body()).has("errors")).isFalse();
        var tag = response.headers().firstValue("ETag").orElseThrow();
        var again =
                send(request("/graphql").header("If-None-Match", tag).method("QUERY", BodyPublishers.ofString(body)));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void areShownByName() throws Exception {
        var shown = JSON.readTree(send(request("/graphql/documents/umea").GET()).body());
        assertThat(shown.get("query").asString()).isEqualTo(Files.readString(UMEA));
        assertThat(shown.at("/variables/slug").asString()).isEqualTo("umea");
        assertThat(send(request("/graphql/documents/atlantis").GET()).statusCode())
                .isEqualTo(404);
    }

    private static List<String> cookbook() throws IOException {
        try (var files = Files.walk(COOKBOOK)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".graphql"))
                    .map(file -> file.replace(".graphql", ""))
                    .toList();
        }
    }

    @Test
    void areListedWithTheirVariables() throws Exception {
        var response = send(request("/graphql/documents").GET());
        var documents = JSON.readTree(response.body()).get("documents");
        assertThat(documents.values())
                .extracting(document -> document.get("name").asString())
                .containsAll(cookbook());
        var umea = documents.values().stream()
                .filter(one -> one.get("name").asString().equals("umea"))
                .findFirst()
                .orElseThrow();
        assertThat(umea.get("description").asString())
                .startsWith("What did Umeå do, with whom and about what? The latest first");
        assertThat(umea.get("sha256").asString()).isEqualTo(sha256(Files.readString(UMEA)));
        assertThat(umea.at("/variables/0"))
                .isEqualTo(JSON.readTree("{\"name\": \"slug\", \"type\": \"String!\", \"value\": \"umea\"}"));
        var address = URI.create("http://127.0.0.1:" + port + "/graphql/documents")
                .resolve(umea.get("address").asString());
        assertThat(http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/graphql/documents", "/graphql/documents/umea", "/graphql/schema", "/graphql/schema.graphql"})
    void areListedBesideTheSchemaUnderAnEntityTag(String path) throws Exception {
        var response = send(request(path).header("Accept", "*/*").GET());
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-cache");
        var tag = response.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).startsWith("W/");
        var again = send(request(path).header("Accept", "*/*").header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        var head = send(request(path).header("Accept", "*/*").method("HEAD", BodyPublishers.noBody()));
        assertThat(head.headers().firstValue("ETag")).contains(tag);
        assertThat(head.headers().firstValue("Content-Length"))
                .contains(String.valueOf(response.body().getBytes(StandardCharsets.UTF_8).length));
    }

    private HttpResponse<String> get(String parameters) throws IOException, InterruptedException {
        return send(request("/graphql?" + parameters).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json, application/json;q=0.9");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static String nameIn(HttpResponse<String> response) {
        return JSON.readTree(response.body()).at("/data/municipality/name").asString();
    }

    private static JsonNode errorIn(HttpResponse<String> response) {
        return JSON.readTree(response.body()).at("/errors/0");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String sha256(String text) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }
}
