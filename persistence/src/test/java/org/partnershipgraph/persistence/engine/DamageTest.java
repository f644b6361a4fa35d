package org.partnershipgraph.persistence.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipgraph.store.StoreException;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The file does not hold what was written to it, as where a disk goes bad. */
@ExtendWith(OutputCaptureExtension.class)
class DamageTest {

    @TempDir
    private Path directory = Path.of("");

    @Test
    void isToldInOneErrorThatNamesTheFile(CapturedOutput output) throws IOException {
        fill();
        damage(directory.resolve("partnerships.mv"));
        try (var server = EmbeddedMongo.in(directory);
                var client = MongoClients.create(server.connectionString())) {
            var towns = client.getDatabase("partnerships").getCollection("town");
            assertThatExceptionOfType(MongoCommandException.class)
                    .isThrownBy(() -> towns.find().into(new ArrayList<>()))
                    .satisfies(error -> {
                        assertThat(error.getCode()).isEqualTo(DamageError.CODE);
                        assertThat(error.getErrorMessage()).contains("partnerships.mv is damaged");
                    });
        }
        assertThat(output).doesNotContain("\tat ");
    }

    @Test
    void isSuspectedOfAFileThatIsEmpty() throws IOException {
        fill();
        Files.write(directory.resolve("partnerships.mv"), new byte[0]);
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> EmbeddedMongo.in(directory))
                .withMessageContaining("partnerships.mv");
    }

    private void fill() {
        var random = new Random(9);
        try (var server = EmbeddedMongo.in(directory);
                var client = MongoClients.create(server.connectionString())) {
            client.getDatabase("partnerships")
                    .getCollection("town")
                    .insertMany(IntStream.range(0, 2_000)
                            .mapToObj(i -> new Document("_id", "town-" + i).append("noise", noise(random)))
                            .toList());
        }
    }

    private static Binary noise(Random random) {
        var bytes = new byte[500];
        random.nextBytes(bytes);
        return new Binary(bytes);
    }

    /** Changes each of 2,000 bytes in the middle. */
    private static void damage(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            var bytes = new byte[2_000];
            var middle = file.length() / 2;
            file.seek(middle);
            file.readFully(bytes);
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] ^= 0x55;
            }
            file.seek(middle);
            file.write(bytes);
        }
    }
}
