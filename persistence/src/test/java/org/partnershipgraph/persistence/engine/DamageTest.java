package org.partnershipgraph.persistence.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipgraph.store.StoreException;

/** The file does not hold what was written to it, because the disk is failing. */
class DamageTest {

    private static final int TOWNS = 600;
    private static final int FLIPS = Integer.getInteger("partnerships.flips", 60);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    @TempDir
    private Path directory = Path.of("");

    private Path file;
    private byte[] intact;

    @BeforeEach
    void fill() throws IOException {
        file = directory.resolve("partnerships.mv");
        try (var server = EmbeddedMongo.in(directory);
                var client = MongoClients.create(server.connectionString())) {
            var towns = client.getDatabase("partnerships").getCollection("town");
            towns.createIndex(Indexes.ascending("code"));
            towns.insertMany(
                    IntStream.range(0, TOWNS).mapToObj(DamageTest::town).toList());
        }
        intact = Files.readAllBytes(file);
    }

    @Test
    void isReportedAtStartWithTheDocument() throws IOException {
        var place = new String(intact, StandardCharsets.ISO_8859_1).lastIndexOf("Mayor of town 77.");
        write(place, 4);
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> EmbeddedMongo.in(directory))
                .withMessage("The database %s cannot be opened: it is damaged: town town-77", file)
                .satisfies(damage -> assertThat(damage.action()).contains("import-archive --replace"));
        assertThat(Files.readAllBytes(file)).isEqualTo(flipped(place, 4));
    }

    @Test
    void isSuspectedOfAFileThatIsEmpty() throws IOException {
        Files.write(file, new byte[0]);
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> EmbeddedMongo.in(directory))
                .withMessageContaining("partnerships.mv");
    }

    @Test
    void ofASingleBitIsReportedOrMakesNoDifference() throws IOException {
        var random = new Random(23);
        var reported = 0;
        for (int i = 0; i < FLIPS; i++) {
            var place = random.nextInt(intact.length);
            var bit = random.nextInt(8);
            write(place, bit);
            var found = assertTimeoutPreemptively(LONGEST, this::read, "bit %d of byte %d".formatted(bit, place));
            if (found == null) {
                reported++;
            } else {
                assertThat(found)
                        .as("after a flip of bit %d of byte %d", bit, place)
                        .isEqualTo(towns());
            }
        }
        assertThat(reported).isPositive();
    }

    @Test
    void canBeReplacedByAnEmptyDatabase() throws IOException {
        write(intact.length / 2, 1);
        Files.write(file, "nonsense".repeat(2_000).getBytes(StandardCharsets.UTF_8));
        try (var server = EmbeddedMongo.replacingDamaged(directory);
                var client = MongoClients.create(server.connectionString())) {
            assertThat(client.getDatabase("partnerships").getCollection("town").countDocuments())
                    .isZero();
        }
        assertThat(directory).isDirectoryContaining("glob:**partnerships.mv.damaged-*");
    }

    @Test
    void isNotSeenInAnIntactFileThatIsReplacedIfDamaged() {
        try (var server = EmbeddedMongo.replacingDamaged(directory)) {
            assertThat(towns(server)).isEqualTo(towns());
        }
        assertThat(directory).isDirectoryNotContaining("glob:**.damaged-*");
    }

    /** Returns null if the damage was reported. */
    private @Nullable List<Document> read() {
        try (var server = EmbeddedMongo.in(directory)) {
            return towns(server);
        } catch (StoreException e) {
            return null;
        }
    }

    private static List<Document> towns(EmbeddedMongo server) {
        try (var client = MongoClients.create(server.connectionString())) {
            return client.getDatabase("partnerships")
                    .getCollection("town")
                    .find()
                    .into(new ArrayList<>());
        }
    }

    private static List<Document> towns() {
        return IntStream.range(0, TOWNS)
                .mapToObj(DamageTest::town)
                .sorted((one, other) -> one.getString("_id").compareTo(other.getString("_id")))
                .toList();
    }

    private static Document town(int number) {
        return new Document("_id", "town-" + number)
                .append("code", number % 50)
                .append("mayor", "Mayor of town " + number + ". " + "words ".repeat(20));
    }

    private void write(int place, int bit) throws IOException {
        Files.write(file, flipped(place, bit));
    }

    private byte[] flipped(int place, int bit) {
        var bytes = intact.clone();
        bytes[place] ^= (byte) (1 << bit);
        return bytes;
    }
}
