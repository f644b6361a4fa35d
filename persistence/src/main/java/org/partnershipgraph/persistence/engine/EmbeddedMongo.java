package org.partnershipgraph.persistence.engine;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A running embedded server. One that works in a directory keeps its data in the file {@code partnerships.mv} there and
 * has every acknowledged write again after any end of the process; one in memory forgets.
 */
public final class EmbeddedMongo implements AutoCloseable {
    private static final int ANY_PORT = 0;

    private final @Nullable DataDirectory directory;
    private final EngineBackend backend;
    private final GroupCommit commits;
    private final Listener listener;

    private EmbeddedMongo(@Nullable DataDirectory directory, EngineBackend backend, int port) {
        this.directory = directory;
        this.backend = backend;
        this.commits = new GroupCommit(backend.store());
        this.listener = new Listener(backend, commits, port);
    }

    public static EmbeddedMongo inMemory() {
        return new EmbeddedMongo(null, new EngineBackend(Stores.open(null)), ANY_PORT);
    }

    /** Throws {@link DataDirectoryException} where the directory is in use or nothing can be read or written. */
    public static EmbeddedMongo in(Path dataDirectory) {
        return in(dataDirectory, ANY_PORT);
    }

    /** On a port of the caller's choice, so that clients find the server again after a restart. */
    public static EmbeddedMongo in(Path dataDirectory, int port) {
        DataDirectory directory = DataDirectory.lock(dataDirectory);
        try {
            return new EmbeddedMongo(directory, directory.open(), port);
        } catch (RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Where a driver connects to, and to which database. The server has no sessions, so it can retry no writes. */
    public String connectionString() {
        return "mongodb://127.0.0.1:%d/partnerships?retryWrites=false"
                .formatted(listener.address().getPort());
    }

    /** How many documents were read since the start: what the queries looked at, not what they found. */
    long documentsRead() {
        return backend.documentsRead();
    }

    /** Sends the replies that are due, compacts the file, at most for some seconds, and unlocks the directory. */
    @Override
    public void close() {
        commits.close();
        listener.close();
        backend.store().close();
        if (directory != null) {
            directory.close();
        }
    }
}
