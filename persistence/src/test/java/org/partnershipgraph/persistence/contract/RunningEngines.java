package org.partnershipgraph.persistence.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipgraph.persistence.engine.EmbeddedMongo;
import org.partnershipgraph.persistence.engine.ReplicaSet;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.mongodb.MongoDBContainer;

/** The embedded engines, and those others that answer. Closing them tells which were covered and which were not. */
class RunningEngines implements AutoCloseable {

    private static final String IMAGE = "mongo:8";
    private static final String OTHER_SERVER = "PARTNERSHIPS_TEST_MONGODB_URI";

    private final List<Engine> engines = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();

    RunningEngines() throws IOException {
        startInFile();
        startInMemory();
        startReplicaSet();
        startContainer();
        startOtherServer();
    }

    Stream<Engine> all() {
        return engines.stream();
    }

    @Override
    public void close() throws IOException {
        for (var engine : engines) {
            engine.close();
        }
        var covered = engines.stream().map(Engine::toString).collect(Collectors.joining(", "));
        System.out.println("Engines covered: " + covered + "; skipped: "
                + (skipped.isEmpty() ? "none" : String.join(", ", skipped)));
    }

    private void startInFile() throws IOException {
        var directory = Files.createTempDirectory("partnerships-contract");
        var server = EmbeddedMongo.in(directory);
        engines.add(new Engine("embedded (file)", server.connectionString(), () -> {
            server.close();
            FileSystemUtils.deleteRecursively(directory);
        }));
    }

    private void startInMemory() {
        var server = EmbeddedMongo.inMemory();
        engines.add(new Engine("embedded (memory)", server.connectionString(), server::close));
    }

    private void startReplicaSet() {
        var server = new ReplicaSet();
        engines.add(new Engine("embedded (as a replica set)", server.connectionString(), server::close));
    }

    private void startContainer() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            skipped.add(IMAGE + " in a container (no Docker)");
            return;
        }
        try {
            var container = new MongoDBContainer(IMAGE).withReplicaSet();
            container.start();
            engines.add(new Engine(IMAGE + " in a container", container.getReplicaSetUrl(), container::close));
        } catch (ContainerFetchException e) {
            skipped.add(IMAGE + " in a container (no image: " + e.getMessage() + ")");
        }
    }

    private void startOtherServer() {
        var uri = System.getenv(OTHER_SERVER);
        if (uri == null || uri.isBlank()) {
            skipped.add(OTHER_SERVER + " (not set)");
            return;
        }
        engines.add(new Engine(OTHER_SERVER, uri, () -> {}));
    }
}
