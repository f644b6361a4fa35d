package org.partnershipgraph.persistence.document.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipgraph.persistence.Eventually.awaitThat;
import static org.partnershipgraph.persistence.RunningStore.municipality;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.persistence.RunningStore;
import org.partnershipgraph.persistence.engine.EmbeddedMongo;

/** Processes that convert a store: one is killed in the middle of it, two are at it at once. */
class ConvertingProcessesTest {

    private static final int TOWNS = 100;
    private static final int CONVERTED = 40;

    @TempDir
    private Path directory = Path.of("");

    @Test
    void nextStartGoesOnAtOnceWhereTheProcessWasKilled() throws Exception {
        var setting = "partnerships.data-dir=" + directory;
        try (var store = RunningStore.in(directory)) {
            fill(store);
        }
        try (var process = new Converting(setting)) {
            process.permit(CONVERTED);
            awaitThat(() -> process.keys().size() > CONVERTED);
            process.kill();
        }
        assertConvertedInPart();
        try (var process = new Converting(setting)) {
            process.permit(TOWNS);
            assertThat(process.end()).isZero();
            assertThat(process.keys()).doesNotHaveDuplicates().hasSize(TOWNS - CONVERTED);
        }
        try (var server = EmbeddedMongo.in(directory)) {
            assertConvertedOnce(server);
        }
    }

    @Test
    void oneOfTwoConvertsEachDocumentWhileTheOtherWaits() throws Exception {
        try (var server = EmbeddedMongo.inMemory()) {
            var setting = "spring.mongodb.uri=" + server.connectionString();
            try (var store = RunningStore.with(context -> {}, setting)) {
                fill(store);
            }
            try (var one = new Converting(setting);
                    var other = new Converting(setting)) {
                awaitThat(() -> isHeldUp(one, other) || isHeldUp(other, one));
                one.permit(TOWNS);
                other.permit(TOWNS);
                assertThat(one.end()).isZero();
                assertThat(other.end()).isZero();
                assertThat(Stream.of(one, other).map(Converting::keys).filter(keys -> !keys.isEmpty()))
                        .singleElement()
                        .satisfies(
                                keys -> assertThat(keys).doesNotHaveDuplicates().hasSize(TOWNS));
            }
            assertConvertedOnce(server);
        }
    }

    private static boolean isHeldUp(Converting waiting, Converting converting) {
        return waiting.isWaitingForAnother() && !converting.keys().isEmpty();
    }

    private void assertConvertedInPart() {
        try (var server = EmbeddedMongo.in(directory);
                var client = MongoClients.create(server.connectionString())) {
            var database = client.getDatabase("partnerships");
            assertThat(format(database)).isEqualTo(Conversions.FORMAT - 1);
            assertThat(municipalitiesOfFormat(database, Conversions.FORMAT)).isEqualTo(CONVERTED);
            assertThat(database.getCollection("lock").find())
                    .as("nobody waits for a process that died")
                    .isEmpty();
        }
    }

    private static void assertConvertedOnce(EmbeddedMongo server) {
        try (var client = MongoClients.create(server.connectionString())) {
            var database = client.getDatabase("partnerships");
            assertThat(format(database)).isEqualTo(Conversions.FORMAT);
            assertThat(municipalitiesOfFormat(database, Conversions.FORMAT)).isEqualTo(TOWNS);
            assertThat(database.getCollection("municipality").find())
                    .allSatisfy(town -> assertThat(town).containsEntry(Conversions.TIMES, 1));
        }
    }

    private static int format(MongoDatabase database) {
        return database.getCollection(Migrations.COLLECTION)
                .find(new Document("_id", "store"))
                .first()
                .getInteger("number");
    }

    private static long municipalitiesOfFormat(MongoDatabase database, int format) {
        return database.getCollection("municipality").countDocuments(new Document(Migrations.FIELD, format));
    }

    private static void fill(RunningStore store) {
        store.of(Municipality.class)
                .saveAll(IntStream.range(0, TOWNS)
                        .mapToObj(i -> municipality("town-" + i, "Town " + i))
                        .toList());
    }
}
