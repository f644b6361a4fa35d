package org.partnershipgraph.persistence.engine;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills servers in the middle of writes; {@code partnerships.crashes} says how many. */
class CrashTest {
    private static final int CRASHES = Integer.getInteger("partnerships.crashes", 5);

    private final Random random = new Random(17);

    @Test
    void findsEveryAcknowledgedWriteAfterTheProcessIsKilled(@TempDir Path directory) throws Exception {
        Map<String, Map<String, Document>> survivors = new HashMap<>();
        for (int crash = 0; crash < CRASHES; crash++) {
            String collection = "crash-" + crash;
            Map<Integer, Integer> acknowledged = crash(directory, collection, 100 + random.nextInt(1_500));
            try (EmbeddedMongo mongo = EmbeddedMongo.in(directory);
                    MongoClient client = MongoClients.create(mongo.connectionString())) {
                MongoDatabase database = client.getDatabase("partnerships");
                survivors.put(collection, documents(database.getCollection(collection)));
                acknowledged.forEach((writer, steps) ->
                        assertThat(of(writer, survivors.get(collection))).isIn(expected(writer, steps)));
                survivors.forEach((name, found) -> {
                    assertThat(documents(database.getCollection(name))).isEqualTo(found);
                    assertIndexAgrees(database, name, found);
                });
            }
        }
    }

    /** How many steps each writer had acknowledged when the server was killed. */
    private static Map<Integer, Integer> crash(Path directory, String collection, int afterSteps)
            throws IOException, InterruptedException {
        Map<Integer, Integer> acknowledged = new TreeMap<>();
        IntStream.range(0, CrashingServer.WRITERS).forEach(writer -> acknowledged.put(writer, 0));
        Process server = CrashingServer.start(directory, collection);
        try (BufferedReader lines = server.inputReader()) {
            int count = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.endsWith(" acknowledged")) {
                    String[] words = line.split(" ");
                    acknowledged.put(Integer.valueOf(words[0]), Integer.parseInt(words[1]) + 1);
                }
                if (++count == afterSteps) {
                    // By the handle: the process itself would close the stream on what was acknowledged before.
                    server.toHandle().destroyForcibly();
                }
            }
            assertThat(count).isGreaterThanOrEqualTo(afterSteps);
        }
        server.waitFor();
        return acknowledged;
    }

    /** A step that was under way may have happened or not, but as a whole. */
    private static List<Map<String, Document>> expected(int writer, int steps) {
        Steps known = new Steps(writer);
        return List.of(known.after(steps), known.after(steps + 1));
    }

    private static Map<String, Document> of(int writer, Map<String, Document> documents) {
        Map<String, Document> own = new TreeMap<>(documents);
        own.values().removeIf(document -> document.getInteger("writer") != writer);
        return own;
    }

    private static Map<String, Document> documents(MongoCollection<Document> collection) {
        Map<String, Document> found = new TreeMap<>();
        collection.find().forEach(document -> found.put(document.getString("_id"), document));
        return found;
    }

    private static void assertIndexAgrees(MongoDatabase database, String collection, Map<String, Document> found) {
        Map<String, List<Document>> byTag = new HashMap<>();
        found.values()
                .forEach(document -> document.getList("tags", Document.class)
                        .forEach(tag -> byTag.computeIfAbsent(tag.getString("name"), name -> new ArrayList<>())
                                .add(document)));
        byTag.forEach(
                (tag, tagged) -> assertThat(database.getCollection(collection).find(eq("tags.name", tag)))
                        .containsExactlyInAnyOrderElementsOf(tagged));
        Document entries =
                database.runCommand(new Document("validate", collection)).get("keysPerIndex", Document.class);
        assertThat(entries.getLong("tags.name_1"))
                .isEqualTo(byTag.values().stream().mapToInt(List::size).sum());
    }
}
