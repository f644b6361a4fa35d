package org.partnershipgraph.persistence.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipgraph.persistence.engine.storage.DataDirectory;
import org.partnershipgraph.store.StoreException;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The disk is full for a while. */
@ExtendWith(OutputCaptureExtension.class)
class FullDiskTest {

    private EmbeddedMongo server;
    private MongoClient client;
    private MongoCollection<Document> towns;

    @BeforeEach
    void start(@TempDir Path directory) {
        FailingDisk.register();
        server = EmbeddedMongo.in(DataDirectory.lock(directory, "failing:"), 0, "secret");
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(server.connectionString()))
                .timeout(1, TimeUnit.SECONDS)
                .applyToServerSettings(settings -> settings.heartbeatFrequency(500, TimeUnit.MILLISECONDS))
                .build());
        towns = client.getDatabase("partnerships").getCollection("town");
        towns.insertOne(new Document("_id", "before"));
    }

    @AfterEach
    void stop() {
        FailingDisk.isFull = false;
        client.close();
        server.close();
    }

    @Test
    void keepsWhatItHasAcknowledgedAndAnswersAgainByItselfOnceThereIsRoom(CapturedOutput output) {
        FailingDisk.isFull = true;
        assertThatExceptionOfType(MongoException.class)
                .isThrownBy(() -> towns.insertOne(new Document("_id", "during")));
        assertThatExceptionOfType(MongoException.class)
                .isThrownBy(() -> towns.insertOne(new Document("_id", "during")));
        FailingDisk.isFull = false;
        insertOnceItAnswers();
        assertThat(towns.find().map(town -> town.getString("_id"))).containsExactlyInAnyOrder("before", "after");
        assertThat(output.getAll().split("cannot be written and is unavailable", -1))
                .hasSize(2);
        assertThat(output).contains("No space left on device").doesNotContain("\tat ");
    }

    @Test
    void namesWhatKeepsTheFirstStartFromCreatingADatabase(@TempDir Path directory) {
        FailingDisk.isFull = true;
        try (var data = DataDirectory.lock(directory.resolve("other"), "failing:")) {
            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> data.open(MVStore::getCurrentVersion))
                    .withMessageEndingWith("partnerships.mv cannot be created: No space left on device")
                    .satisfies(failure -> assertThat(failure.action()).startsWith("Make room on the disk"));
        }
    }

    private void insertOnceItAnswers() {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < end) {
            try {
                towns.insertOne(new Document("_id", "after"));
                return;
            } catch (MongoException e) {
                Thread.onSpinWait();
            }
        }
    }
}
