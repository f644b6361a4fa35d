package org.partnershipgraph.persistence.document.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.persistence.RunningStore;
import org.partnershipgraph.persistence.engine.EmbeddedMongo;
import org.partnershipgraph.store.StoreException;
import org.partnershipgraph.store.StoreLock;
import org.springframework.data.mongodb.core.MongoTemplate;

class MigrationsTest {

    private static final int DOCUMENTS = 30;

    /** A migration that exists only here. */
    private record Change(int format, UnaryOperator<Document> conversion) implements Migration {

        @Override
        public Set<String> collections() {
            return Set.of("town");
        }

        @Override
        public Document convert(String collection, Document document) {
            return conversion.apply(document);
        }
    }

    private final Change doubling =
            new Change(2, town -> new Document(town).append("size", 2 * town.getInteger("size")));
    private final Change renaming = new Change(3, town -> {
        var renamed = new Document(town);
        renamed.put("people", renamed.remove("size"));
        return renamed;
    });

    private EmbeddedMongo server;
    private MongoClient client;
    private MongoDatabase store;

    @BeforeEach
    void start() {
        server = EmbeddedMongo.inMemory();
        client = MongoClients.create(server.connectionString());
        store = client.getDatabase("partnerships");
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void convertsEveryDocumentOnceAndInOrder() {
        fill();
        migrate(renaming, doubling);
        migrate(renaming, doubling);
        assertConverted();
    }

    @Test
    void convertsWhatIsNewSinceTheLastVersion() {
        fill();
        migrate(doubling);
        migrate(doubling, renaming);
        assertConverted();
    }

    @Test
    void goesOnWhereItWasCutShort() {
        fill();
        var calls = new AtomicInteger();
        var dying = new Change(2, town -> {
            if (calls.incrementAndGet() == 10) {
                throw new IllegalStateException("power cut");
            }
            return doubling.convert("town", town);
        });
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> migrate(dying, renaming));
        migrate(doubling, renaming);
        assertConverted();
    }

    /** Somebody saves a document between its reading and its replacement. */
    @Test
    void convertsWhatIsChangedMeanwhileAsItIsThen() {
        fill();
        var changed = new AtomicInteger();
        var disturbed = new Change(2, town -> {
            if (changed.incrementAndGet() == 1) {
                store.getCollection("town")
                        .updateOne(
                                new Document("_id", town.get("_id")),
                                Updates.combine(Updates.inc("version", 1L), Updates.set("mayor", "N. N.")));
            }
            return doubling.convert("town", town);
        });
        migrate(disturbed, renaming);
        assertConverted();
        assertThat(changed).hasValue(DOCUMENTS + 1);
        assertThat(store.getCollection("town").countDocuments(new Document("mayor", "N. N.")))
                .isEqualTo(1);
    }

    @Test
    void letsOnlyOneOfSeveralProcessesConvert() throws Exception {
        fill();
        var conversions = new AtomicInteger();
        var counted = new Change(2, town -> {
            conversions.incrementAndGet();
            return doubling.convert("town", town);
        });
        var threads = Executors.newFixedThreadPool(4);
        try {
            var runs = IntStream.range(0, 4)
                    .mapToObj(i -> threads.submit(() -> migrate(counted, renaming)))
                    .toList();
            for (var run : runs) {
                run.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertConverted();
        assertThat(conversions).hasValue(DOCUMENTS);
    }

    @Test
    void convertsNothingInANewStore() {
        migrate(doubling, renaming);
        insertTowns(3);
        migrate(doubling, renaming);
        assertThat(store.getCollection("town").find().first()).containsEntry("size", 0);
    }

    @Test
    void refusesAStoreOfANewerVersion() {
        fill();
        migrate(doubling, renaming);
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> migrate(doubling))
                .withMessageContaining("format 3")
                .withMessageContaining("up to 2");
    }

    @Test
    void refusesAGapBetweenFormats() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> migrate(renaming))
                .withMessageContaining("format 2");
    }

    @Test
    void recordsAreStoredWithTheFormatOfTheVersion() {
        try (var running = RunningStore.inMemory()) {
            var template = running.get(MongoTemplate.class);
            template.save(RunningStore.municipality("falun", "Falun"));
            assertThat(template.getCollection("municipality").find().first()).containsEntry("format", 1);
        }
    }

    /** As the first version leaves a store behind. */
    private void fill() {
        migrate();
        insertTowns(1);
    }

    private void insertTowns(int format) {
        store.getCollection("town")
                .insertMany(IntStream.range(0, DOCUMENTS)
                        .mapToObj(i -> new Document("_id", "town-" + i)
                                .append("version", 0L)
                                .append("format", format)
                                .append("size", i))
                        .toList());
    }

    /** Processes that share a lock, as those on one server do. */
    private void migrate(Migration... migrations) {
        var shared = new StoreLock() {
            @Override
            public <T> T withLock(Supplier<T> work) {
                synchronized (store) {
                    return work.get();
                }
            }
        };
        new Migrations(List.of(migrations)).run(store, shared);
    }

    private void assertConverted() {
        var people = new ArrayList<Integer>();
        for (var town : store.getCollection("town").find()) {
            assertThat(town).containsEntry("format", 3).doesNotContainKey("size");
            people.add(town.getInteger("people"));
        }
        assertThat(people)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, DOCUMENTS).mapToObj(i -> 2 * i).toList());
        assertThat(store.getCollection("format")
                        .find(new Document("_id", "store"))
                        .first())
                .containsEntry("number", 3);
    }
}
