package org.partnershipgraph.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.api.RunningApi;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages of other sites read the API without credentials. */
@RunningApi
class CrossOriginTest {

    private static final String QUERY = "{\"query\": \"{ __typename }\"}";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/graphql", "/graphql/schema.graphql", "/graphql/documents"})
    void mayUseEveryMethodAndHeader(String path) throws Exception {
        var preflight = send(request(path)
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Access-Control-Request-Method", "QUERY")
                .header("Access-Control-Request-Headers", "content-type,graphql-cost"));
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertReadable(preflight);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
                .contains("GET, HEAD, POST, QUERY");
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Headers"))
                .contains("*");
        assertThat(preflight.headers().firstValue("Access-Control-Max-Age")).contains("7200");
    }

    @Test
    void readAnswersWithTheHeadersThatClientsNeed() throws Exception {
        var response = send(query("application/json"));
        assertThat(response.body()).contains("\"data\"");
        assertReadable(response);
        assertThat(response.headers().firstValue("Access-Control-Expose-Headers"))
                .contains(
                        "Content-Disposition, Dataset-Revision, ETag, Link, RateLimit, RateLimit-Policy, Retry-After");
    }

    @Test
    void readTheSchema() throws Exception {
        assertReadable(send(request("/graphql/schema.graphql")));
    }

    /** Otherwise, pages would learn of a mistake no more than that something failed. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            POST | /graphql      | application/json | []                   | 400
            POST | /graphql      | text/plain       | {"query": "{ a }"}   | 415
            POST | /graphql      | */*              | {"query": "{ a }"}   | 415
            PUT  | /graphql      | application/json | {"query": "{ a }"}   | 405
            POST | /graphql/nope | application/json | {}                   | 404
            """)
    void readRejections(String method, String path, String type, String body, int status) throws Exception {
        var response = send(request(path).header("Content-Type", type).method(method, BodyPublishers.ofString(body)));
        assertThat(response.statusCode()).isEqualTo(status);
        assertReadable(response);
    }

    @Test
    void readThatARequestIsTooLong() throws Exception {
        var response = send(request("/graphql")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("x".repeat(1_000_001))));
        assertThat(response.statusCode()).isEqualTo(413);
        assertReadable(response);
    }

    /** Browsers send these without asking first, so a page could otherwise make its visitors send queries. */
    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "text/plain", "multipart/form-data; boundary=x"})
    void cannotPostForms(String type) throws Exception {
        assertThat(send(query(type)).statusCode()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/readiness", "/graphiql", "/graphqlx"})
    void cannotReadAnythingElse(String path) throws Exception {
        var response = send(request(path));
        assertThat(response.headers().map()).doesNotContainKey("access-control-allow-origin");
        var preflight = send(request(path)
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Access-Control-Request-Method", "GET"));
        assertThat(preflight.headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    private static void assertReadable(HttpResponse<?> response) {
        HttpHeaders headers = response.headers();
        assertThat(headers.allValues("Access-Control-Allow-Origin")).containsExactly("*");
        assertThat(headers.map()).doesNotContainKey("access-control-allow-credentials");
        assertThat(headers.allValues("Vary")).doesNotContain("Origin");
    }

    private HttpRequest.Builder query(String type) {
        return request("/graphql").header("Content-Type", type).POST(BodyPublishers.ofString(QUERY));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Origin", "https://umea.example");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
