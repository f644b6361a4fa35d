package org.partnershipgraph.persistence.engine;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running embedded server. One that works in a directory keeps its data in the file {@code partnerships.mv} there and
 * has every acknowledged write again after any end of the process; one in memory forgets. Where the file cannot be
 * written, as on a full disk, the server is away until it can, and then answers again at the same address.
 */
public final class EmbeddedMongo implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMongo.class);
    private static final int ANY_PORT = 0;
    private static final int PAUSE_MILLIS = 1_000;

    private final @Nullable DataDirectory directory;
    private final ScheduledExecutorService repair = Executors.newSingleThreadScheduledExecutor(EmbeddedMongo::daemon);
    private final int port;
    private @Nullable RunningServer server;

    private EmbeddedMongo(@Nullable DataDirectory directory, EngineBackend backend, int port) {
        this.directory = directory;
        RunningServer first = new RunningServer(backend, port, this::whenBroken);
        this.server = first;
        this.port = first.address().getPort();
    }

    public static EmbeddedMongo inMemory() {
        return new EmbeddedMongo(null, new EngineBackend(Stores.open(null)), ANY_PORT);
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

    /** On a port of the caller's choice, so that clients find the server again after a restart. */
    public static EmbeddedMongo in(Path dataDirectory, int port) {
        return in(DataDirectory.lock(dataDirectory), port);
    }

    static EmbeddedMongo in(DataDirectory directory, int port) {
        try {
            return new EmbeddedMongo(directory, directory.open(), port);
        } catch (RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Where a driver connects to, and to which database. The server has no sessions, so it can retry no writes. */
    public String connectionString() {
        return "mongodb://127.0.0.1:%d/partnerships?retryWrites=false".formatted(port);
    }

    /** Says in the log where the data is. */
    public String location() {
        return directory == null ? "in memory, gone when the server stops" : directory.toString();
    }

    /** How many documents were read since the start: what the queries looked at, not what they found. */
    synchronized long documentsRead() {
        return server == null ? 0 : server.documentsRead();
    }

    /** Sends the replies that are due, compacts the file, at most for some seconds, and unlocks the directory. */
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

    /** The lock on the directory is kept meanwhile; a file that is gone is waited for. */
    @SuppressWarnings("FutureReturnValueIgnored") // A try that fails is followed by the next one.
    private synchronized void reopen() {
        if (repair.isShutdown() || directory == null) {
            return;
        }
        try {
            EngineBackend backend = directory.reopen();
            Stores.requireWritable(backend.store());
            server = new RunningServer(backend, port, this::whenBroken);
            LOG.info("The embedded database can be written again");
        } catch (RuntimeException e) {
            LOG.debug("The embedded database cannot be written yet", e);
            repair.schedule(this::reopen, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "embedded-mongo-repair");
        thread.setDaemon(true);
        return thread;
    }
}
