package org.partnershipgraph.persistence.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipgraph.persistence.RunningStore.municipality;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipgraph.archive.Archive;
import org.partnershipgraph.change.Changes;
import org.partnershipgraph.municipality.Municipalities;
import org.partnershipgraph.persistence.RunningStore;
import org.partnershipgraph.persistence.engine.ReplicaSet;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What is changed straight in a replica set gets its numbers once, whether and how many instances run meanwhile. */
@ExtendWith(OutputCaptureExtension.class)
class OfflineChangesTest {

    private final ReplicaSet server = new ReplicaSet();
    private final MongoClient console = MongoClients.create(server.connectionString());
    private final MongoCollection<Document> towns =
            console.getDatabase("partnerships").getCollection("municipality");
    private long revision;

    @BeforeEach
    void fill() {
        try (var store = start()) {
            store.get(Municipalities.class)
                    .saveAll(List.of(municipality("falun", "Falun"), municipality("boda", "Boda")));
            revision = revision(store);
        }
    }

    @AfterEach
    void stop() {
        console.close();
        server.close();
    }

    @Test
    void getsANumberForEachAtTheNextStart() {
        changeThrice();
        try (var store = start()) {
            assertThat(revision(store)).isEqualTo(revision + 3);
            assertThat(store.get(Municipalities.class).findById("boda")).isEmpty();
        }
        try (var store = start()) {
            assertThat(revision(store)).isEqualTo(revision + 3);
        }
        assertThat(counted()).isEqualTo(revision + 3);
    }

    @Test
    void getsNoneWhereNothingWasChanged() {
        try (var store = start()) {
            assertThat(revision(store)).isEqualTo(revision);
        }
        assertThat(counted()).isEqualTo(revision);
    }

    @Test
    void getsOneEachWhereSeveralInstancesStart() {
        changeThrice();
        try (var one = start();
                var other = start()) {
            assertThat(revision(one)).isEqualTo(revision + 3);
            assertThat(revision(other)).isEqualTo(revision + 3);
        }
        assertThat(counted()).isEqualTo(revision + 3);
    }

    @Test
    void getsOneEachWhereSeveralInstancesRun() {
        try (var one = start();
                var other = start()) {
            for (int change = 1; change <= 5; change++) {
                towns.updateOne(Filters.eq("falun"), Updates.set("aliases", List.of("Fahlun " + change)));
                var expected = revision + change;
                awaitThat(() -> revision(one) == expected && revision(other) == expected);
            }
        }
        assertThat(counted()).isEqualTo(revision + 5);
    }

    @Test
    void countsWhatOnesOwnInstanceWroteNoSecondTime() {
        var before = counter().find().first().get("place");
        try (var store = start()) {
            store.get(Municipalities.class).save(municipality("lund", "Lund"));
        }
        counter().updateMany(Filters.empty(), Updates.set("place", before)); // as where it was killed
        try (var store = start()) {
            assertThat(revision(store)).isEqualTo(revision + 1);
        }
        assertThat(counted()).isEqualTo(revision + 1);
    }

    /** The documents of an archive have older numbers, and were others before them, they are deleted without any. */
    @Test
    void countsAnImportNoSecondTime(@TempDir Path directory) {
        var file = directory.resolve("archive.gz");
        Object place;
        try (var store = start()) {
            store.get(Archive.class).exportTo(file, false);
            store.get(Archive.class).importFrom(file, true);
            place = counter().find().first().get("place");
            revision = revision(store);
        }
        counter().updateMany(Filters.empty(), Updates.set("place", place)); // as where it was killed
        try (var store = start()) {
            assertThat(revision(store)).isEqualTo(revision);
        }
        assertThat(counted()).isEqualTo(revision);
    }

    @Test
    void getsOneForAllThatTheServerHasForgotten(CapturedOutput output) {
        changeThrice();
        server.forgetChanges();
        try (var store = start()) {
            assertThat(revision(store)).isEqualTo(revision + 1);
        }
        try (var store = start()) {
            assertThat(revision(store)).isEqualTo(revision + 1);
        }
        assertThat(counted()).isEqualTo(revision + 1);
        assertThat(output).containsOnlyOnce("while no instance ran is not known any more");
    }

    /** An insertion, a replacement that keeps the number of the document replaced, and a deletion. */
    private void changeThrice() {
        var falun = towns.find(Filters.eq("falun")).first();
        towns.insertOne(new Document(falun).append("_id", "lund"));
        towns.replaceOne(Filters.eq("falun"), falun.append("aliases", List.of("Fahlun")));
        towns.deleteOne(Filters.eq("boda"));
    }

    private RunningStore start() {
        return RunningStore.on(server.connectionString());
    }

    private static long revision(RunningStore store) {
        return store.get(Changes.class).revision().number();
    }

    private long counted() {
        return counter().find().first().getLong("number");
    }

    private MongoCollection<Document> counter() {
        return console.getDatabase("partnerships").getCollection("revision");
    }

    private static void awaitThat(BooleanSupplier condition) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
