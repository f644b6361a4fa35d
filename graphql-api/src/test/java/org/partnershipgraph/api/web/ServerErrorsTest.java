package org.partnershipgraph.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.api.RunningApi;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Responses to requests that reach no query, as clients get them. */
@RunningApi
class ServerErrorsTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            GET /a"b HTTP/1.1\\nHost: x        | 400 | Bad Request
            GET / HTTP/1.1\\nHost: x y         | 400 | Bad Request
            GET / HTTP/1.1\\nX: y              | 400 | Bad Request
            GET /%zz HTTP/1.1\\nHost: x        | 400 | Bad Request
            GET / HTTP/3.1\\nHost: x           | 505 | HTTP Version not supported
            """)
    void areJsonEvenIfTomcatRejectsTheRequest(String head, int status, String error) throws IOException {
        assertRejected(send(head.replace("\\n", "\r\n")), status, error);
    }

    @Test
    void areJsonForHeadersThatAreTooLarge() throws IOException {
        assertRejected(send("GET / HTTP/1.1\r\nHost: x\r\nX: " + "x".repeat(20_000)), 400, "Bad Request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql", "/actuator/health", "/nope"})
    void rejectContentTypesWithWildcards(String path) throws IOException {
        assertThat(send("GET " + path + " HTTP/1.1\r\nHost: x\r\nContent-Type: */*"))
                .startsWith("HTTP/1.1 415");
    }

    /** Neither the host that a client names nor the scheme, which a proxy may have changed. */
    @ParameterizedTest
    @ValueSource(strings = {"/municipality?slug=umea", "/graphiql/"})
    void redirectRelatively(String path) throws IOException {
        assertThat(send("GET " + path + " HTTP/1.1\r\nHost: elsewhere.example"))
                .startsWith("HTTP/1.1 302")
                .containsPattern("\r\nLocation: (\\./municipality/umea|\\.\\./graphiql)\r\n")
                .doesNotContain("elsewhere");
    }

    @Test
    void hideTheAddressOfTheErrorPage() throws IOException {
        assertThat(send("GET /error HTTP/1.1\r\nHost: x"))
                .startsWith("HTTP/1.1 404")
                .contains("\"status\":404", "\"path\":\"/error\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /actuator/health",
                "GET /graphql",
                "GET /graphql/nope",
                "GET /nope",
                "GET /error",
                "GET /",
                "GET /%2e%2e%2f",
                "GET /a<b"
            })
    void haveSafeHeaders(String request) throws IOException {
        assertThat(send(request + " HTTP/1.1\r\nHost: x"))
                .contains("X-Content-Type-Options: nosniff", "Referrer-Policy: no-referrer");
    }

    private static void assertRejected(String response, int status, String error) {
        assertThat(response)
                .startsWith("HTTP/1.1 " + status)
                .contains("Content-Type: application/json", "X-Content-Type-Options: nosniff")
                .endsWith("{\"status\":%d,\"error\":\"%s\"}".formatted(status, error));
    }

    private String send(String head) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write((head + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
