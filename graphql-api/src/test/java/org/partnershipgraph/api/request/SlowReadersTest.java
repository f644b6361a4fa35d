package org.partnershipgraph.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
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

    private final List<Socket> slow = new ArrayList<>();

    @LocalServerPort
    private int port;

    @AfterEach
    void disconnect() throws IOException {
        for (var socket : slow) {
            socket.close();
        }
    }

    @Test
    void areGivenUpAndLeaveTheServerToOthers() throws IOException {
        for (int i = 0; i < 8; i++) {
            slow.add(largeAnswer(open(1 << 12), "close"));
        }
        var other = open(1 << 16);
        send(other, "GET /actuator/health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(response(other)).startsWith("HTTP/1.1 200");
        var received = new ArrayList<Long>();
        for (var socket : slow) {
            received.add(received(socket));
        }
        assertThat(received).allMatch(bytes -> bytes > SMALL).anyMatch(bytes -> bytes < SIZE);
    }

    /** It reads so little at a time that the server never waits long for it, but would have to for minutes. */
    @Test
    void areGivenUpAlthoughTheyReadALittleAgainAndAgain() throws IOException {
        var socket = largeAnswer(open(1 << 16), "keep-alive");
        slow.add(socket);
        var buffer = new byte[1 << 12];
        var end = "";
        long received = 0;
        for (int length = 0; length >= 0; length = read(socket, buffer)) {
            received += length;
            end = new String(buffer, 0, length, StandardCharsets.US_ASCII);
            var other = open(1 << 16);
            send(other, "GET /actuator/health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            assertThat(response(other)).startsWith("HTTP/1.1 200");
        }
        assertThat(received).isBetween(SMALL, (long) SIZE);
        assertThat(end).as("the last chunk, which would end the response").doesNotEndWith("0\r\n\r\n");
    }

    private static long received(Socket socket) throws IOException {
        var buffer = new byte[1 << 16];
        long received = 0;
        for (int length = 0; length >= 0; length = read(socket, buffer)) {
            received += length;
        }
        return received;
    }

    private static int read(Socket socket, byte[] buffer) throws IOException {
        try {
            return socket.getInputStream().read(buffer);
        } catch (SocketException e) { // the server has closed the connection
            return -1;
        }
    }

    private Socket largeAnswer(Socket socket, String connection) throws IOException {
        var names = IntStream.range(0, NAMES).mapToObj(i -> NAME + i + ": slug").collect(Collectors.joining(" "));
        var body = "{\"query\": \"{ municipalities(first: %s) { nodes { %s } } }\"}".formatted(TOWNS, names);
        send(
                socket,
                "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nConnection: " + connection
                        + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
        return socket;
    }

    private Socket open(int receiveBuffer) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(receiveBuffer);
        socket.setSoTimeout(30_000);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return socket;
    }

    private static void send(Socket socket, String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    }

    private static String response(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
