package org.partnershipgraph.api;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Requests with addresses and headers at random, some of which HTTP does not allow. */
class RandomRequests {

    private static final String QUERY = "{\"query\": \"{ __typename }\"}";

    private static final List<String> LINES = List.of(
            "POST /graphql",
            "POST /graphql",
            "POST /graphql",
            "GET /graphql",
            "GET /graphql/schema",
            "GET /graphiql",
            "GET /actuator/health",
            "GET /error",
            "GET /nope",
            "PUT /graphql",
            "OPTIONS /graphql",
            "HEAD /graphql",
            "TRACE /",
            "X /",
            "POST /graphql/%2e%2e",
            "GET /%00",
            "GET /%zz",
            "GET //",
            "GET /assets/../graphql",
            "POST /graphql?query={a}",
            "GET /;a=b/graphql",
            "GET /graphql?extensions={\"persistedQuery\":1}");

    private static final List<String> NAMES = List.of(
            "Accept",
            "Accept-Language",
            "Accept-Encoding",
            "Content-Type",
            "Content-Encoding",
            "Transfer-Encoding",
            "Content-Length",
            "Host",
            "Expect",
            "Cookie",
            "Range",
            "If-None-Match",
            "If-Modified-Since",
            "Origin",
            "Referer",
            "X-Forwarded-For",
            "X-Forwarded-Proto",
            "X-HTTP-Method-Override",
            "Upgrade",
            "Connection",
            "Access-Control-Request-Method",
            "Authorization",
            "Forwarded",
            "Bad Name",
            "");

    private static final List<String> VALUES = List.of(
            "",
            " ",
            "*",
            "*/*",
            "application/json",
            "application/graphql-response+json;q=0.5",
            "text/event-stream",
            "text/html;q=2",
            "application/json;charset=utf-16",
            "application/json;charset=\"",
            "multipart/mixed",
            "multipart/form-data",
            "sv",
            "sv-SE,en;q=0.1",
            "tlh;q=nan",
            "en,".repeat(300),
            "x-" + "y".repeat(200),
            "gzip",
            "identity",
            "chunked",
            "gzip, chunked",
            "0",
            "-1",
            "99999999999999999999",
            "1e3",
            "100-continue",
            "bytes=0-1",
            "bytes=9-1,-",
            "W/\"x\"",
            "Tue, 99 Foo 2026",
            "null",
            "http://[::1",
            "::1",
            "localhost:99999",
            "websocket",
            "h2c",
            "close",
            "keep-alive, upgrade",
            "DELETE",
            "Basic ????",
            "for=\"_x\"",
            "\u0000",
            "\u00e5\u00ff",
            "\t",
            "a\rb",
            "{}",
            "x".repeat(9_000));

    private final Random random;

    RandomRequests(Random random) {
        this.random = random;
    }

    String next() {
        var request = new StringBuilder(any(LINES)).append(" HTTP/1.1\r\n");
        if (random.nextInt(20) > 0) {
            request.append("Host: localhost\r\n");
        }
        if (random.nextInt(5) > 0) {
            request.append("Content-Type: application/json\r\n");
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            request.append(any(NAMES)).append(": ").append(any(VALUES)).append("\r\n");
        }
        return request.append("Connection: close\r\nContent-Length: ")
                .append(QUERY.length())
                .append("\r\n\r\n")
                .append(QUERY)
                .toString();
    }

    /** The response; the end of what is sent is made known, so that the server does not wait for more. */
    static String send(int port, String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
