package org.partnershipgraph.api.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.api.PartnershipGraph;
import org.springframework.boot.SpringApplication;

/** 64 clients send good and hostile queries: every good one is answered right, and memory is flat once the server is warm. */
class LoadBenchmarkTest {

    private static final int CLIENTS = 64;
    private static final int SECONDS = Integer.getInteger("benchmark.load.seconds", 60);
    private static final long SEED = 2026;

    /** A query, and how its answer begins. */
    private record Sent(String query, String answer) {}

    private static final List<Sent> QUERIES = List.of(
            new Sent("{ municipality(by: {slug: \"falun\"}) { name } }", "{\"data\":{\"municipality\":{\"name\":\"Falun"),
            new Sent("{ municipalities(first: 100) { nodes { name partnerships { nodes { slug } } } } }", "{\"data\""),
            new Sent("{ search(text: \"klimat\") { totalCount nodes { __typename } } }", "{\"data\""),
            new Sent("{ projects(first: 20) { totalCount facets { themes { count } } } }", "{\"data\""),
            new Sent("{ nope }", "{\"errors\""),
            new Sent("{ municipalities(after: \"x\") { totalCount } }", "{\"errors\""),
            new Sent(
                    "{ municipalities(first: 100) { nodes { %s partners(after: \"x\") { totalCount } } } }".formatted(aliases(200)),
                    "{\"errors\""),
            new Sent("{ %s }".formatted("municipalities { nodes { ".repeat(40)), "{\"errors\""),
            new Sent("{ municipalities(first: 100) { nodes { %s } } }".formatted(aliases(5000)), "{\"errors\""),
            new Sent("\u0000{{{", "{\"errors\""));

    /** The answers of an idle server to the good queries. */
    private final Map<String, String> expected = new HashMap<>();

    private final AtomicInteger answered = new AtomicInteger();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

    @Test
    void answersGoodQueriesAmongHostileOnesInFlatMemory() throws Exception {
        var settings = new String[] {"--server.port=0", "--server.address=127.0.0.1", "--partnerships.data-dir=:memory:"};
        try (var application = SpringApplication.run(PartnershipGraph.class, settings)) {
            var port = application.getEnvironment().getRequiredProperty("local.server.port");
            var address = URI.create("http://127.0.0.1:" + port + "/graphql");
            readExpected(address);
            run(CLIENTS / 8, address, SECONDS / 3);
            run(CLIENTS, address, SECONDS / 3);
            var warm = usedMegabytes();
            run(CLIENTS, address, SECONDS - SECONDS / 3);
            var used = usedMegabytes();
            System.out.printf(
                    "%d clients, %d s: %d answers, %d wrong, %d MB in use once warm, %d MB at the end%n",
                    CLIENTS, SECONDS, answered.get(), wrong.size(), warm, used);
            assertThat(wrong).isEmpty();
            assertThat(used).isLessThan(warm + 32);
        }
    }

    private void readExpected(URI address) throws InterruptedException {
        var http = HttpClient.newHttpClient();
        for (var sent : QUERIES) {
            if (sent.answer().startsWith("{\"data\"")) {
                expected.put(sent.query(), post(http, address, sent.query()));
            }
        }
        assertThat(expected).hasSize(4).allSatisfy((query, answer) -> assertThat(answer).doesNotContain("\"errors\""));
    }

    private void run(int count, URI address, int seconds) throws Exception {
        var clients = Executors.newFixedThreadPool(count);
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        var http = HttpClient.newHttpClient();
        var work = IntStream.range(0, count)
                .mapToObj(i -> sending(http, address, new Random(SEED + i), end))
                .toList();
        for (var client : clients.invokeAll(work)) {
            client.get();
        }
        clients.shutdown();
    }

    private Callable<Boolean> sending(HttpClient http, URI address, Random random, long end) {
        return () -> {
            while (System.nanoTime() < end) {
                send(http, address, QUERIES.get(random.nextInt(QUERIES.size())));
            }
            return true;
        };
    }

    private void send(HttpClient http, URI address, Sent sent) throws InterruptedException {
        var answer = post(http, address, sent.query());
        if (!answer.startsWith(sent.answer()) || !answer.equals(expected.getOrDefault(sent.query(), answer))) {
            wrong.add(sent.query() + ": " + answer.substring(0, Math.min(200, answer.length())));
        }
        answered.incrementAndGet();
    }

    /** Returns the answer, or how the request failed. */
    private static String post(HttpClient http, URI address, String query) throws InterruptedException {
        var json = "{\"query\": \"%s\"}".formatted(query.replace("\"", "\\\"").replace("\u0000", "\\u0000"));
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(60))
                .POST(BodyPublishers.ofString(json))
                .build();
        try {
            return http.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static long usedMegabytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1_000_000;
    }

    private static String aliases(int count) {
        return IntStream.range(0, count).mapToObj("a%d: country { name }"::formatted).collect(Collectors.joining(" "));
    }
}
