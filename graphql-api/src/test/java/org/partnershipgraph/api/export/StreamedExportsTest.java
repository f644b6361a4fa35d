package org.partnershipgraph.api.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import graphql.GraphqlErrorBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.store.Stores;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Files whose list has several pages: whatever happens meanwhile, none seems complete that is not. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "partnerships.data-dir=:memory:",
            "server.address=127.0.0.1",
            "server.tomcat.connection-timeout=2s",
            "server.tomcat.threads.max=4", // one of which may stream
            "partnerships.limits.export=3s",
            "partnerships.limits.aliases=500",
            "partnerships.store.timeout=30s"
        })
@Import(StreamedExportsTest.Interruption.class)
class StreamedExportsTest {

    private static final String LAST_CHUNK = "\r\n0\r\n";
    private static final int NAMES = 500;
    private static final String NAME = "a".repeat(200);

    @LocalServerPort
    private int port;

    @Autowired
    private Interruption interruption = new Interruption();

    @BeforeEach
    void interruptNothing() {
        interruption.page = null;
    }

    @Test
    void haveATrailerWithTheRevisionAtTheEnd() throws IOException {
        var response = received(municipalities());
        assertThat(response).startsWith("HTTP/1.1 200").contains(LAST_CHUNK + "Dataset-Revision-At-End: ");
        assertThat(revision("Dataset-Revision", response)).isEqualTo(revision("Dataset-Revision-At-End", response));
    }

    @Test
    void sayThatTheDataChangedMeanwhile(@Autowired Stores stores) throws IOException {
        var networks = stores.of(Network.class);
        interruption.page = answer -> {
            networks.save(networks.findAll().get(0));
            return answer;
        };
        var response = received(municipalities());
        assertThat(response).contains(LAST_CHUNK);
        assertThat(revision("Dataset-Revision-At-End", response)).isGreaterThan(revision("Dataset-Revision", response));
    }

    @Test
    void breakOffIfAPageHasErrors() throws IOException {
        interruption.page = answer -> answer.transform(result -> result.errors(List.of(
                GraphqlErrorBuilder.newError().message("The page is gone").build())));
        var response = received(municipalities());
        assertThat(response).startsWith("HTTP/1.1 200");
        assertThat(isComplete(response)).isFalse();
    }

    @Test
    void breakOffIfAPageFails() throws IOException {
        interruption.page = answer -> {
            throw new IllegalStateException("The page is gone");
        };
        var response = received(municipalities());
        assertThat(response).startsWith("HTTP/1.1 200");
        assertThat(isComplete(response)).isFalse();
    }

    @Test
    void areRefusedIfAPageHasErrorsBeforeAnythingHasBeenSent() throws IOException, InterruptedException {
        interruption.page = answer -> answer.transform(result -> result.errors(List.of(GraphqlErrorBuilder.newError()
                .message("The database is gone")
                .extensions(Map.of("code", "SERVICE_UNAVAILABLE"))
                .build())));
        var response = new ExportClient(port)
                .post("/export?format=csv", "{\"query\": \"{ municipalities { nodes { isCut: __typename } } }\"}");
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(ExportClient.error(response).get("message").asString()).isEqualTo("The database is gone");
        assertThat(response.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void areRefusedToOthersUntilAClientThatStoppedReadingIsGivenUp() throws IOException, InterruptedException {
        var client = new ExportClient(port);
        try (var stalled = large()) {
            await().until(() -> municipalities(client).statusCode() == 503);
            assertThat(client.get("/q/umea.csv").statusCode()).isEqualTo(200);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> municipalities(client).statusCode() == 200);
            assertThat(isComplete(received(stalled))).isFalse();
        }
    }

    /** It reads so little at a time that the server never waits long for it. */
    @Test
    void areGivenUpIfTheClientReadsTooSlowly() throws IOException, InterruptedException {
        var client = new ExportClient(port);
        try (var slow = large()) {
            var end = "";
            var buffer = new byte[1 << 12];
            for (int length = 0; length >= 0; length = read(slow, buffer)) {
                end = new String(buffer, 0, length, StandardCharsets.UTF_8);
                assertThat(client.get("/q/umea.json").statusCode()).isEqualTo(200);
            }
            assertThat(isComplete(end)).isFalse();
        }
    }

    private static HttpResponse<byte[]> municipalities(ExportClient client) throws IOException, InterruptedException {
        return client.get("/export/municipalities.csv");
    }

    private static boolean isComplete(String response) {
        return response.contains(LAST_CHUNK);
    }

    private static long revision(String header, String response) {
        var line = response.lines()
                .filter(one -> one.startsWith(header + ": "))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(line.substring(header.length() + 2));
    }

    private Socket municipalities() throws IOException {
        return open(1 << 16, "GET /export/municipalities.jsonl HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    }

    /** More than the buffers between server and client hold. */
    private Socket large() throws IOException {
        var names = IntStream.range(0, NAMES).mapToObj(i -> NAME + i + ": slug").collect(Collectors.joining(" "));
        var body = JsonMapper.shared()
                .writeValueAsString(Map.of("query", "{ municipalities { nodes { %s } } }".formatted(names)));
        return open(
                1 << 12,
                "POST /export?format=jsonl HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n"
                        + "Content-Length: " + body.length() + "\r\n\r\n" + body);
    }

    private Socket open(int receiveBuffer, String request) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(receiveBuffer);
        socket.setSoTimeout(30_000);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    private static String received(Socket socket) throws IOException {
        var text = new StringBuilder();
        var buffer = new byte[1 << 16];
        for (int length = 0; length >= 0; length = read(socket, buffer)) {
            text.append(new String(buffer, 0, length, StandardCharsets.UTF_8));
        }
        return text.toString();
    }

    private static int read(Socket socket, byte[] buffer) throws IOException {
        try {
            return socket.getInputStream().read(buffer);
        } catch (SocketException e) { // the server has closed the connection
            return -1;
        }
    }

    /** What happens to the pages after the first. */
    static class Interruption implements WebGraphQlInterceptor {

        interface Page {
            WebGraphQlResponse change(WebGraphQlResponse answer);
        }

        volatile @Nullable Page page;

        @Override
        public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
            var change = page;
            return change == null || request.getVariables().get("exportPageCursor") == null
                    ? chain.next(request)
                    : chain.next(request).map(change::change);
        }
    }
}
