package org.partnershipgraph.api.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LONG;

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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.store.Store;
import org.partnershipgraph.store.Stores;
import org.partnershipgraph.text.Language;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.vocabulary.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.OptimisticLockingFailureException;
import tools.jackson.databind.json.JsonMapper;

/** Eight threads write and read at random: nobody reads less than what was acknowledged before the request. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"partnerships.data-dir=:memory:", "server.address=127.0.0.1", "partnerships.store.timeout=30s"})
class FreshAnswersTest {

    private static final int THREADS = 8;
    private static final int STEPS = 250;
    /** Half as many as threads, so that each is written by two. */
    private static final int RECORDS = THREADS / 2;

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicLongArray acknowledged = new AtomicLongArray(RECORDS);
    private final AtomicInteger added = new AtomicInteger();

    @LocalServerPort
    private int port;

    @Autowired
    private Stores stores;

    @Autowired
    private AnswerCache cache;

    @Test
    void areNeverOutOfDate() throws Exception {
        for (int i = 0; i < RECORDS; i++) {
            tags().save(new Tag(slug(i), null, LocalizedText.same("value 0"), List.of()));
        }
        var before = JSON.readTree(answer("{ tags { totalCount } }"));
        added.set(before.at("/data/tags/totalCount").asInt());
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

    /** Each client writes a record that another one writes too, adds some, and reads those of all. */
    private Callable<Void> client(int number) {
        var random = new Random(number);
        return () -> {
            for (int i = 0; i < STEPS; i++) {
                switch (random.nextInt(50)) {
                    case 0 -> add("fresh-%d-%d".formatted(number, i));
                    case 1, 2, 3, 4, 5 -> increment(number % RECORDS);
                    case 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 -> readAll();
                    default -> read(random.nextInt(RECORDS));
                }
            }
            return null;
        };
    }

    private void add(String slug) {
        tags().save(new Tag(slug, null, LocalizedText.same("other"), List.of()));
        added.incrementAndGet();
    }

    private void increment(int record) {
        var tag = tags().findById(slug(record)).orElseThrow();
        var value = valueOf(tag.name().in(Language.EN)) + 1;
        try {
            tags().save(new Tag(tag.slug(), tag.version(), LocalizedText.same("value " + value), List.of()));
            acknowledged.accumulateAndGet(record, value, Math::max);
        } catch (OptimisticLockingFailureException e) {
            // the other writer came first
        }
    }

    private void read(int record) throws Exception {
        var atLeast = acknowledged.get(record);
        var name = JSON.readTree(answer("{ tag(by: {slug: \\\"%s\\\"}) { name } }".formatted(slug(record))))
                .at("/data/tag/name");
        assertThat(valueOf(name.asString())).isGreaterThanOrEqualTo(atLeast);
    }

    private void readAll() throws Exception {
        var atLeast = IntStream.range(0, RECORDS).mapToLong(acknowledged::get).toArray();
        var atLeastInAll = added.get();
        var all = JSON.readTree(answer("{ tags(first: 100) { totalCount nodes { slug name } } }"))
                .at("/data/tags");
        assertThat(all.get("totalCount").asInt())
                .isGreaterThanOrEqualTo(atLeastInAll)
                .isEqualTo(all.get("nodes").size());
        for (int i = 0; i < RECORDS; i++) {
            var slug = slug(i);
            assertThat(all.get("nodes").valueStream())
                    .filteredOn(tag -> tag.get("slug").asString().equals(slug))
                    .singleElement()
                    .extracting(tag -> valueOf(tag.get("name").asString()), LONG)
                    .isGreaterThanOrEqualTo(atLeast[i]);
        }
    }

    private String answer(String query) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"query\": \"%s\"}".formatted(query)))
                .build();
        return http.send(request, BodyHandlers.ofString()).body();
    }

    private Store<Tag> tags() {
        return stores.of(Tag.class);
    }

    private static String slug(int record) {
        return "fresh-" + record;
    }

    private static long valueOf(String name) {
        return Long.parseLong(name.substring("value ".length()));
    }
}
