package org.partnershipgraph.persistence.engine;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.persistence.engine.storage.DataDirectory;
import org.partnershipgraph.persistence.engine.storage.StoreFile;
import org.partnershipgraph.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running embedded server. In a directory, it keeps its data in the file {@code partnerships.mv} and preserves every
 * acknowledged write however the process ends; in memory, it forgets. While the file cannot be written, as on a full disk,
 * the server is unavailable; afterwards it answers again at the same address.
 */
public final class EmbeddedMongo implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMongo.class);
    private static final int ANY_PORT = 0;
    private static final int RETRY_MILLIS = 1_000;

    private final @Nullable DataDirectory directory;
    private final ScheduledExecutorService repair = Executors.newSingleThreadScheduledExecutor(EmbeddedMongo::daemon);
    private final int port;
    private @Nullable RunningServer server;

    private EmbeddedMongo(@Nullable DataDirectory directory, EngineBackend backend, int port) {
        this.directory = directory;
        var first = new RunningServer(backend, port, this::whenBroken);
        this.server = first;
        this.port = first.address().getPort();
    }

    public static EmbeddedMongo inMemory() {
        return new EmbeddedMongo(null, new EngineBackend(StoreFile.inMemory()), ANY_PORT);
    }

    /** Throws {@link StoreException} if the directory is in use, or cannot be read and written. */
    public static EmbeddedMongo in(Path dataDirectory) {
        return in(dataDirectory, ANY_PORT);
    }

    /** Throws {@link StoreException}, and creates nothing, if the directory holds no database. */
    public static EmbeddedMongo inExisting(Path dataDirectory) {
        DataDirectory.requireDatabaseIn(dataDirectory);
        return in(dataDirectory);
    }

    /** Listens on a given port, so that clients find the server again after a restart. */
    public static EmbeddedMongo in(Path dataDirectory, int port) {
        return in(DataDirectory.lock(dataDirectory), port);
    }

    static EmbeddedMongo in(DataDirectory directory, int port) {
        try {
            return new EmbeddedMongo(directory, directory.open(EngineBackend::new), port);
        } catch (RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** The address for a driver, with the database. The server has no sessions, so writes cannot be retried. */
    public String connectionString() {
        return "mongodb://127.0.0.1:%d/partnerships?retryWrites=false".formatted(port);
    }

    /** Describes for the log where the data is. */
    public String location() {
        return directory == null ? "in memory, gone when the server stops" : directory.toString();
    }

    /** The number of documents read since the start: those that queries examined, not those that they returned. */
    synchronized long documentsRead() {
        return server == null ? 0 : server.documentsRead();
    }

    /** Sends pending replies, compacts the file for at most a few seconds, and unlocks the directory. */
    @Override
    public void close() {
        repair.shutdownNow();
        closeServer();
        if (directory != null) {
            directory.close();
        }
    }

    private synchronized void closeServer() {
        if (server != null) {
            server.close();
        }
        server = null;
    }

    private void whenBroken() {
        if (!repair.isShutdown()) {
            repair.execute(this::abandon);
        }
    }

    private synchronized void abandon() {
        if (server != null) {
            server.abandon();
        }
        server = null;
        reopen();
    }

    /** Keeps the lock on the directory; waits for a file that is gone. */
    @SuppressWarnings("FutureReturnValueIgnored") // A failed attempt schedules the next one.
    private synchronized void reopen() {
        if (repair.isShutdown() || directory == null) {
            return;
        }
        try {
            var backend = directory.reopen(EngineBackend::new);
            StoreFile.requireWritable(backend.store());
            server = new RunningServer(backend, port, this::whenBroken);
            LOG.info("The built-in database can be written again");
        } catch (RuntimeException e) {
            LOG.debug("The built-in database cannot be written yet", e);
            repair.schedule(this::reopen, RETRY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "embedded-mongo-repair");
        thread.setDaemon(true);
        return thread;
    }
}
