package org.partnershipgraph.api.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
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

/** Requests that are not those of a well-behaved client. */
@RunningApi
class McpEndpointTest {

    private static final String PING = "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"ping\"}";

    @LocalServerPort
    private int port;

    @Test
    void answersRequestsWithoutASession() throws Exception {
        var response = send(post(PING));
        assertThat(response.body()).isEqualTo("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}");
        assertThat(response.headers().firstValue("Mcp-Session-Id")).isEmpty();
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void acceptsNotifications() throws Exception {
        var response = send(post("{\"jsonrpc\": \"2.0\", \"method\": \"notifications/initialized\"}"));
        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(response.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "DELETE", "PUT"})
    void hasNoStreamsAndSessions(String method) throws Exception {
        var response = send(request().method(method, BodyPublishers.noBody()));
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains("POST");
        assertThat(response.body()).contains("METHOD_NOT_ALLOWED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost", "http://localhost:3000", "https://127.0.0.1:8443", "http://[::1]:5173"})
    void admitsPagesOfThisMachine(String origin) throws Exception {
        var response = send(post(PING).header("Origin", origin));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains(origin);
    }

    /** The last three are what DNS rebinding and hidden origins look like. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            https://evil.example          | Pages of https://evil.example may not use this address: name the site in
            http://localhost.evil.example | Pages of http://localhost.evil.example may not
            http://evil.example:8080      | Pages of http://evil.example:8080 may not
            null                          | Pages that hide where they are from, such as files, may not use this address: open the page from this machine
            ::                            | Pages of :: may not
            """)
    void rejectsPagesOfOtherSites(String origin, String message) throws Exception {
        var response = send(post(PING).header("Origin", origin));
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).contains("ORIGIN_NOT_ALLOWED", "PARTNERSHIPS_CORS_ORIGINS", message);
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void answersThePreflightsOfThePagesThatItAdmits() throws Exception {
        var admitted = send(preflight("http://localhost:3000"));
        assertThat(admitted.statusCode()).isEqualTo(204);
        assertThat(admitted.headers().firstValue("Access-Control-Allow-Origin")).contains("http://localhost:3000");
        assertThat(admitted.headers().firstValue("Access-Control-Allow-Methods"))
                .contains("POST");
        assertThat(admitted.headers().firstValue("Access-Control-Allow-Headers"))
                .contains("*");
        assertThat(send(preflight("https://evil.example")).headers().firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"a\": 1}",
                "\"ping\"",
                "null",
                "[{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"ping\"}]"
            })
    void rejectsWhatIsNoMessage(String body) throws Exception {
        var response = send(post(body));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .contains("send one JSON-RPC request or notification")
                .hasSizeLessThan(300);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "method": "nope"                                                     | -32601
            "method": "resources/list"                                           | -32601
            "method": "tools/call"                                               | -32602
            "method": "tools/call", "params": {"name": "nope"}                   | -32602
            "method": "tools/call", "params": {"name": "umea", "arguments": []}  | -32602
            "method": "tools/call", "params": 1                                  | -32602
            """)
    void answersMalformedRequestsWithoutInternals(String members, int code) throws Exception {
        var response = send(post("{\"jsonrpc\": \"2.0\", \"id\": 1, %s}".formatted(members)));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("\"code\":" + code).doesNotContain("Exception", "io.modelcontextprotocol");
    }

    @Test
    void rejectsOtherVersionsOfTheProtocol() throws Exception {
        var response = send(post(PING).header("MCP-Protocol-Version", "1999-01-01"));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("The version 1999-01-01", "2025-06-18");
    }

    @Test
    void rejectsOtherTypesOfBody() throws Exception {
        var response = send(request().header("Content-Type", "text/plain").POST(BodyPublishers.ofString(PING)));
        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(response.body()).contains("UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void rejectsBodiesThatAreTooLong() throws Exception {
        var response = send(post("{\"jsonrpc\": \"" + "x".repeat(1_000_000) + "\"}"));
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("REQUEST_TOO_LARGE");
    }

    private HttpRequest.Builder preflight(String origin) {
        return request()
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type,mcp-protocol-version");
    }

    private HttpRequest.Builder post(String body) {
        return request().header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/mcp"));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
