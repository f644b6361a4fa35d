package org.partnershipgraph.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Clients that never finish sending, many times more than the server has threads. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "partnerships.data-dir=:memory:",
            "server.address=127.0.0.1",
            "server.tomcat.threads.max=4",
            "server.tomcat.connection-timeout=2s",
            "partnerships.store.timeout=30s"
        })
class SlowClientsTest {

    private static final String QUERY = "{\"query\": \"{ __typename }\"}";

    private final List<RawConnection> slow = new ArrayList<>();

    @LocalServerPort
    private int port;

    @AfterEach
    void disconnect() throws IOException {
        for (var client : slow) {
            client.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST /graphql", "PUT /graphql", "POST /nope", "POST /actuator/health", "GET /"})
    void leaveTheServerToOthersAndAreGivenUp(String request) throws IOException {
        for (int i = 0; i < 40; i++) {
            slow.add(new RawConnection(port)
                    .send(request + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                            + "Content-Length: 1000\r\n\r\n{"));
        }
        assertThat(response("GET /actuator/health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
        assertThat(response("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                        + "Connection: close\r\nContent-Length: " + QUERY.length() + "\r\n\r\n" + QUERY))
                .endsWith("{\"data\":{\"__typename\":\"Query\"}}");
        var statuses = new ArrayList<String>();
        for (var client : slow) {
            statuses.add(client.response().substring(9, 12));
        }
        assertThat(statuses).containsOnly("408", "503").contains("408", "503");
    }

    private String response(String request) throws IOException {
        try (var client = new RawConnection(port)) {
            return client.send(request).response();
        }
    }
}
