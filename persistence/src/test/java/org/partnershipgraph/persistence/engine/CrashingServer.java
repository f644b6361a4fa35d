package org.partnershipgraph.persistence.engine;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;

/**
 * A server in a process of its own, for tests that kill it. Writers change a collection side by side, and each prints
 * the number of its step once that is acknowledged, until the process dies.
 */
public final class CrashingServer {
    static final int WRITERS = 8;

    private CrashingServer() {}

    public static Process start(Path directory, String collection) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = List.of(
                java,
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                CrashingServer.class.getName(),
                directory.toString(),
                collection);
        try {
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void main(String[] arguments) {
        EmbeddedMongo mongo = EmbeddedMongo.in(Path.of(arguments[0]));
        MongoClient client = MongoClients.create(mongo.connectionString());
        MongoCollection<Document> collection =
                client.getDatabase("partnerships").getCollection(arguments[1]);
        collection.createIndex(Indexes.ascending("tags.name"));
        IntStream.range(0, WRITERS)
                .mapToObj(writer -> new Thread(() -> write(new Steps(writer), collection)))
                .forEach(Thread::start);
    }

    private static void write(Steps steps, MongoCollection<Document> collection) {
        for (int step = 0; ; step++) {
            steps.run(step, collection);
            System.out.println(steps.writer() + " " + step + " acknowledged");
        }
    }
}
