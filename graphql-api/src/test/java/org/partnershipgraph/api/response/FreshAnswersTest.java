package org.partnershipgraph.api.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLongArray;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.store.Stores;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.vocabulary.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Eight threads write and read at random: nobody reads less than what was acknowledged before the request. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"partnerships.data-dir=:memory:", "server.address=127.0.0.1", "partnerships.store.timeout=30s"})
class FreshAnswersTest {

    private static final int THREADS = 8;
    private static final int STEPS = 250;

    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicLongArray acknowledged = new AtomicLongArray(THREADS);

    @LocalServerPort
    private int port;

    @Autowired
    private Stores stores;

    @Autowired
    private AnswerCache cache;

    @Test
    void areNeverOutOfDate() throws Exception {
        for (int i = 0; i < THREADS; i++) {
            write(i, 0);
        }
        var threads = Executors.newFixedThreadPool(THREADS);
        var clients = new ArrayList<Future<?>>();
        for (int i = 0; i < THREADS; i++) {
            clients.add(threads.submit(client(i)));
        }
        for (var client : clients) {
            client.get();
        }
        threads.shutdown();
        assertThat(cache.statistics().hitCount()).isPositive();
    }

    /** Each client writes a record of its own, and reads those of all. */
    private Callable<Void> client(int own) {
        var random = new Random(own);
        return () -> {
            long written = 0;
            for (int i = 0; i < STEPS; i++) {
                if (random.nextInt(10) == 0) {
                    write(own, ++written);
                } else {
                    read(random.nextInt(THREADS));
                }
            }
            return null;
        };
    }

    private void write(int record, long value) {
        var tags = stores.of(Tag.class);
        var slug = "fresh-" + record;
        var version = tags.findById(slug).map(Tag::version).orElse(null);
        tags.save(new Tag(slug, version, LocalizedText.same("value " + value), List.of()));
        acknowledged.set(record, value);
    }

    private void read(int record) throws Exception {
        var atLeast = acknowledged.get(record);
        var query = "{\"query\": \"{ tag(by: {slug: \\\"fresh-%d\\\"}) { name } }\"}".formatted(record);
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(query))
                .build();
        var body = http.send(request, BodyHandlers.ofString()).body();
        var name = new JsonMapper().readTree(body).at("/data/tag/name").asString();
        assertThat(Long.parseLong(name.substring("value ".length()))).isGreaterThanOrEqualTo(atLeast);
    }
}
