package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.persistence.engine.EmbeddedMongo;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** The database server hangs: connections stay, new ones are taken, and nothing comes back. */
class HungStoreTest {

    /** Each field has a command of its own, for each is of another kind. */
    private static final String QUERY = """
            {
              municipality(by: {slug: "falun"}) { name }
              partnership(by: {slug: "karlskrona-tshwane"}) { slug }
              country(code: "SE") { name }
              globalGoal(number: 13) { name }
              tags(first: 1) { nodes { slug } }
              themes(first: 1) { nodes { slug } }
              methods(first: 1) { nodes { slug } }
              projectAreas(first: 1) { nodes { slug } }
              networks(first: 1) { nodes { slug } }
              sources(first: 1) { nodes { slug } }
            }
            """;

    private static final Duration TIMEOUT = Duration.ofSeconds(3);
    /** Of a busy machine; a request that waits for two of its commands takes longer. */
    private static final Duration LONGEST = Duration.ofMillis(5_500);

    private final HttpClient http = HttpClient.newHttpClient();
    private final EmbeddedMongo store = EmbeddedMongo.inMemory();
    private SwallowingRelay relay;
    private ConfigurableApplicationContext application;
    private int port;

    @BeforeEach
    void start() throws IOException {
        var host = new ConnectionString(store.connectionString()).getHosts().get(0);
        relay = new SwallowingRelay(Integer.parseInt(host.substring(host.indexOf(':') + 1)));
        application = new SpringApplicationBuilder(PartnershipGraph.class)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--partnerships.store.timeout=" + TIMEOUT.toMillis() + "ms",
                        "--spring.mongodb.uri=" + store.connectionString().replace(host, "127.0.0.1:" + relay.port()));
        port = Integer.parseInt(application.getEnvironment().getRequiredProperty("local.server.port"));
    }

    @AfterEach
    void stop() {
        relay.swallow(false);
        application.close();
        relay.close();
        store.close();
    }

    @Test
    void failsEveryFieldWithinTheOneTimeoutAndRecoversByItself() throws Exception {
        var client = new GraphQlClient(port);
        assertThat(client.answer(QUERY).has("errors")).isFalse();
        waitUntilReadinessIs(200);

        relay.swallow(true);
        assertIsUnavailableInTime(client);
        assertIsUnavailableInTime(client);
        waitUntilReadinessIs(503);
        assertIsUnavailableInTime(client);

        relay.swallow(false);
        waitUntilReadinessIs(200);
        assertThat(client.answer(QUERY).has("errors")).isFalse();
    }

    private static void assertIsUnavailableInTime(GraphQlClient client) {
        var start = Instant.now();
        var errors = client.answer(QUERY).get("errors").values();
        assertThat(Duration.between(start, Instant.now())).isLessThan(LONGEST);
        assertThat(errors).isNotEmpty().extracting(HungStoreTest::code).containsOnly("SERVICE_UNAVAILABLE");
    }

    private static String code(JsonNode error) {
        return error.at("/extensions/code").asString();
    }

    private void waitUntilReadinessIs(int status) throws Exception {
        var deadline = Instant.now().plusSeconds(60);
        while (readiness() != status) {
            assertThat(Instant.now()).as("readiness %d", status).isBefore(deadline);
        }
    }

    private int readiness() throws Exception {
        var address = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
