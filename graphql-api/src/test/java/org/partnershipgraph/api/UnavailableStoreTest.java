package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipgraph.persistence.engine.EmbeddedMongo;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** The database server goes away and comes back while clients keep asking. */
class UnavailableStoreTest {

    private static final String QUERY = "{ a: municipality(by: {slug: \"falun\"}) { name } "
            + "b: partnership(by: {slug: \"karlskrona-tshwane\"}) { slug } c: country(code: \"SE\") { name } }";
    private static final Duration TIMEOUT = Duration.ofSeconds(3);
    /** Of a busy machine; a request that waits for two of its commands takes longer. */
    private static final Duration LONGEST = Duration.ofMillis(5_500);

    private static final int CLIENTS = 4;

    private record Answer(boolean isGood, JsonNode body, Duration took) {}

    @TempDir
    private Path directory;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    private final List<Answer> answers = new CopyOnWriteArrayList<>();
    private volatile boolean isOver;
    private int storePort;
    private int port;
    private EmbeddedMongo store;
    private ConfigurableApplicationContext application;

    @BeforeEach
    void start() throws IOException {
        try (var free = new ServerSocket(0)) {
            storePort = free.getLocalPort();
        }
        store = EmbeddedMongo.in(directory, storePort, "secret");
        application = new SpringApplicationBuilder(PartnershipGraph.class)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--partnerships.store.timeout=" + TIMEOUT.toMillis() + "ms",
                        "--spring.mongodb.uri=" + store.connectionString());
        port = Integer.parseInt(application.getEnvironment().getRequiredProperty("local.server.port"));
    }

    @AfterEach
    void stop() throws InterruptedException {
        isOver = true;
        clients.shutdown();
        assertThat(clients.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        application.close();
        store.close();
    }

    @Test
    void saysSoInTimeAndRecoversByItself() throws Exception {
        for (int i = 0; i < CLIENTS; i++) {
            clients.execute(this::keepAsking);
        }
        waitUntilClientsGet(true);
        assertThat(readiness()).isEqualTo(200);

        store.close();
        waitUntilClientsGet(false);
        waitUntilReadinessIs(503);
        assertThat(status("/actuator/health/liveness")).isEqualTo(200);

        assertThat(pageOfFalun()).contains("The data cannot be reached at the moment");

        store = EmbeddedMongo.in(directory, storePort, "secret");
        waitUntilReadinessIs(200);
        waitUntilClientsGet(true);

        var failures = answers.stream().filter(answer -> !answer.isGood()).toList();
        assertThat(failures).allSatisfy(failure -> {
            assertThat(failure.body().get("errors").values())
                    .isNotEmpty()
                    .allSatisfy(error ->
                            assertThat(error.at("/extensions/code").asString()).isEqualTo("SERVICE_UNAVAILABLE"));
            assertThat(failure.took()).isLessThan(LONGEST);
        });
    }

    private void keepAsking() {
        var client = new GraphQlClient(port);
        while (!isOver) {
            var start = Instant.now();
            var body = client.answer(QUERY);
            answers.add(new Answer(!body.has("errors"), body, Duration.between(start, Instant.now())));
        }
    }

    /** Until each client has had several answers of the kind, whichever were on their way before. */
    private void waitUntilClientsGet(boolean good) {
        var before = answers.size();
        var deadline = Instant.now().plusSeconds(60);
        while (answers.stream()
                        .skip(before)
                        .filter(answer -> answer.isGood() == good)
                        .count()
                < 5 * CLIENTS) {
            assertThat(Instant.now()).as("answers of the kind").isBefore(deadline);
            Thread.onSpinWait();
        }
    }

    private void waitUntilReadinessIs(int status) throws Exception {
        var deadline = Instant.now().plusSeconds(60);
        while (readiness() != status) {
            assertThat(Instant.now()).as("readiness %d", status).isBefore(deadline);
        }
    }

    private int readiness() throws Exception {
        return status("/actuator/health/readiness");
    }

    private String pageOfFalun() throws Exception {
        var address = URI.create("http://127.0.0.1:" + port + "/municipality/falun");
        var request =
                HttpRequest.newBuilder(address).header("Accept", "text/html").build();
        var response = http.send(request, BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).isPresent();
        return response.body();
    }

    private int status(String path) throws Exception {
        var address = URI.create("http://127.0.0.1:" + port + path);
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
