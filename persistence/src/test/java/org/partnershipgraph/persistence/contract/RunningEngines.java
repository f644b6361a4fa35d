package org.partnershipgraph.persistence.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipgraph.persistence.engine.EmbeddedMongo;
import org.partnershipgraph.persistence.engine.ReplicaSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * The built-in engines, and other servers that are available. Closing them prints which were covered, skipped, or could
 * not be started; if one could not be started, every test fails once it has run on the others.
 */
class RunningEngines implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RunningEngines.class);
    private static final String IMAGE = "mongo:8";
    private static final String OTHER_SERVER = "PARTNERSHIPS_TEST_MONGODB_URI";

    private final List<Engine> engines = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();

    private interface Start {
        void run() throws Exception;
    }

    RunningEngines() {
        start("embedded (file)", this::startInFile);
        start("embedded (memory)", this::startInMemory);
        start("embedded (as a replica set)", this::startReplicaSet);
        start(IMAGE + " in a container", this::startContainer);
        start(OTHER_SERVER, this::startOtherServer);
    }

    Stream<Engine> all() {
        return Stream.concat(engines.stream(), failed.stream().map(name -> {
            throw new IllegalStateException("the engine " + name + " could not be started");
        }));
    }

    @Override
    public void close() throws IOException {
        for (var engine : engines) {
            engine.close();
        }
        System.out.println("Engines covered: " + list(engines) + "; skipped: " + list(skipped) + "; failed to start: "
                + list(failed));
    }

    private static String list(List<?> names) {
        return names.isEmpty() ? "none" : names.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private void start(String name, Start start) {
        try {
            start.run();
        } catch (Exception e) {
            LOG.error("Could not start the engine {}", name, e);
            failed.add(name);
        }
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
