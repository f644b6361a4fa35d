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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipgraph.persistence.engine.storage.DataDirectory;
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
