package org.partnershipgraph.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Clients that ask for large answers and do not read them, more than the server has threads. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "partnerships.data-dir=:memory:",
            "server.address=127.0.0.1",
            "server.tomcat.threads.max=4",
            "server.tomcat.connection-timeout=3s",
            "partnerships.limits.response=500ms",
            "partnerships.limits.aliases=500",
            "partnerships.store.timeout=30s"
        })
class SlowReadersTest {

    private static final int TOWNS = 100;
    private static final int NAMES = 500;
    private static final String NAME = "a".repeat(200);

    /** More than the buffers between server and client hold. */
    private static final int SIZE = TOWNS * NAMES * NAME.length();

    /** More than an answer that has an error only. */
    private static final long SMALL = 4_000;

    private final List<RawConnection> slow = new ArrayList<>();

    @LocalServerPort
    private int port;

    @AfterEach
    void disconnect() throws IOException {
        for (var client : slow) {
            client.close();
        }
    }

    @Test
    void areGivenUpAndLeaveTheServerToOthers() throws IOException {
        for (int i = 0; i < 8; i++) {
            var client = largeAnswer(new RawConnection(port, 1 << 12), "close");
            slow.add(client);
            // The server waits for two bodies at once, so the next one is sent when this one has been received.
            assertThat(client.read(new byte[1])).isOne();
        }
        assertThat(health()).startsWith("HTTP/1.1 200");
        var received = new ArrayList<Long>();
        for (var client : slow) {
            received.add(received(client));
        }
        assertThat(received).allMatch(bytes -> bytes > SMALL).anyMatch(bytes -> bytes < SIZE);
    }

    /** It reads so little at a time that the server never waits long for it, but would have to for minutes. */
    @Test
    void areGivenUpAlthoughTheyReadALittleAgainAndAgain() throws IOException {
        var client = largeAnswer(new RawConnection(port), "keep-alive");
        slow.add(client);
        var buffer = new byte[1 << 12];
        var end = "";
        long received = 0;
        for (int length = 0; length >= 0; length = client.read(buffer)) {
            received += length;
            end = new String(buffer, 0, length, StandardCharsets.US_ASCII);
            assertThat(health()).startsWith("HTTP/1.1 200");
        }
        assertThat(received).isBetween(SMALL, (long) SIZE);
        assertThat(end).as("the last chunk, which would end the response").doesNotEndWith("0\r\n\r\n");
    }

    private static long received(RawConnection client) throws IOException {
        var buffer = new byte[1 << 16];
        long received = 0;
        for (int length = 0; length >= 0; length = client.read(buffer)) {
            received += length;
        }
        return received;
    }

    private static RawConnection largeAnswer(RawConnection client, String connection) throws IOException {
        var names = IntStream.range(0, NAMES).mapToObj(i -> NAME + i + ": slug").collect(Collectors.joining(" "));
        var body = "{\"query\": \"{ municipalities(first: %s) { nodes { %s } } }\"}".formatted(TOWNS, names);
        return client.send("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nConnection: "
                + connection + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
    }

    private String health() throws IOException {
        try (var other = new RawConnection(port)) {
            return other.send("GET /actuator/health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                    .response();
        }
    }
}
