package org.partnershipgraph.persistence.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipgraph.persistence.Eventually.awaitThat;
import static org.partnershipgraph.persistence.RunningStore.municipality;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipgraph.change.Changes;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.persistence.RunningStore;
import org.partnershipgraph.persistence.engine.ReplicaSet;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Changes made directly in a replica set are counted at the next start, whether and how many instances run meanwhile. */
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
            store.of(Municipality.class).saveAll(List.of(municipality("falun", "Falun"), municipality("boda", "Boda")));
            revision = revision(store);
        }
    }

    @AfterEach
    void stop() {
        console.close();
        server.close();
    }

    @Test
    void areCountedAtTheNextStartAndNotAgain() {
        changeThrice();
        long counted;
        try (var store = start()) {
            counted = revision(store);
            assertThat(counted).isGreaterThan(revision);
            assertThat(store.of(Municipality.class).findById("boda")).isEmpty();
        }
        try (var store = start()) {
            assertThat(revision(store)).isEqualTo(counted);
        }
        assertThat(counter()).isEqualTo(counted);
    }

    @Test
    void areNotCountedIfThereAreNone() {
        try (var store = start()) {
            assertThat(revision(store)).isEqualTo(revision);
        }
        assertThat(counter()).isEqualTo(revision);
    }

    @Test
    void areCountedByEachOfSeveralInstancesThatStart() {
        changeThrice();
        try (var one = start();
                var other = start()) {
            assertThat(revision(one)).isGreaterThan(revision);
            assertThat(revision(other)).isGreaterThan(revision);
        }
    }

    @Test
    void areCountedByEachOfSeveralInstancesThatRun() {
        try (var one = start();
                var other = start()) {
            for (int change = 1; change <= 5; change++) {
                var before = revision(one);
                var otherBefore = revision(other);
                towns.updateOne(Filters.eq("falun"), Updates.set("aliases", List.of("Fahlun " + change)));
                awaitThat(() -> revision(one) > before && revision(other) > otherBefore);
            }
        }
    }

    /** The checkpoint lags behind by up to half a minute, and what was written since is read again. */
    @Test
    void neverLowerTheRevisionAfterACrash() {
        var before = storedCounter().get("checkpoint");
        long written;
        try (var store = start()) {
            store.of(Municipality.class).save(municipality("lund", "Lund"));
            written = revision(store);
        }
        counters().updateMany(Filters.empty(), Updates.set("checkpoint", before)); // as after kill -9
        changeThrice();
        try (var store = start()) {
            assertThat(revision(store)).isGreaterThan(written);
        }
    }

    @Test
    void areCountedOnceIfTheServerNoLongerHasThem(CapturedOutput output) {
        changeThrice();
        server.forgetChanges();
        try (var store = start()) {
            assertThat(revision(store)).isEqualTo(revision + 1);
        }
        try (var store = start()) {
            assertThat(revision(store)).isEqualTo(revision + 1);
        }
        assertThat(counter()).isEqualTo(revision + 1);
        assertThat(output).containsOnlyOnce("Change stream unreadable; resuming from now");
    }

    /** An insertion, a replacement that keeps the revision of the document replaced, and a deletion. */
    private void changeThrice() {
        var falun = towns.find(Filters.eq("falun")).first();
        towns.insertOne(new Document(falun).append("_id", "ystad"));
        towns.replaceOne(Filters.eq("falun"), falun.append("aliases", List.of("Fahlun")));
        towns.deleteOne(Filters.eq("boda"));
    }

    private RunningStore start() {
        return RunningStore.on(server.connectionString());
    }

    private static long revision(RunningStore store) {
        return store.get(Changes.class).revision().number();
    }

    private long counter() {
        return storedCounter().getLong("number");
    }

    private Document storedCounter() {
        return counters().find().first();
    }

    private MongoCollection<Document> counters() {
        return console.getDatabase("partnerships").getCollection("revision");
    }
}
