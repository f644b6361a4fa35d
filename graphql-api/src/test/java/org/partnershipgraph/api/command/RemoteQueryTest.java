package org.partnershipgraph.api.command;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.api.export.format.ExportFormat;

/** Servers that do not answer as they should. */
class RemoteQueryTest {

    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void givesUpOnAServerThatDoesNotAnswer() {
        server.createContext("/", exchange -> {});
        assertThatThrownBy(() -> ask(Duration.ofMillis(100)))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("has not answered within");
    }

    @Test
    void reportsAnAnswerThatBreaksOff() {
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write('a');
            exchange.getResponseBody().flush();
            exchange.close();
        });
        assertThatThrownBy(() -> ask(Duration.ofSeconds(10)))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("broke off its answer")
                .hasMessageContaining("not complete");
    }

    @Test
    void reportsAServerThatIsNotThere() {
        server.stop(0);
        assertThatThrownBy(() -> ask(Duration.ofSeconds(10)))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("cannot be reached");
    }

    private void ask(Duration timeout) {
        var address = server.getAddress();
        var url = "http://%s:%s".formatted(address.getAddress().getHostAddress(), address.getPort());
        new RemoteQuery(url, timeout).print(new QueryFile("umea", null, Map.of()), ExportFormat.CSV, Map.of());
    }
}
