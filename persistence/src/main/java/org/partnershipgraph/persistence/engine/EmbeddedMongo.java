package org.partnershipgraph.persistence.engine;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.persistence.engine.storage.DataDirectory;
import org.partnershipgraph.persistence.engine.storage.StoreFile;
import org.partnershipgraph.persistence.engine.storage.StoreMaps;
import org.partnershipgraph.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running embedded server. In a directory, it keeps its data in the file {@code partnerships.mv} and preserves every
 * acknowledged write however the process ends; in memory, it keeps nothing. While the file cannot be written, for
 * example on a full disk, the server is unavailable; afterwards it is available again at the same address.
 */
public final class EmbeddedMongo implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMongo.class);
    private static final int ANY_PORT = 0;
    private static final int RETRY_MILLIS = 1_000;
    private static final int PASSWORD_BYTES = 24;

    private final @Nullable DataDirectory directory;
    private final ScheduledExecutorService repair = Executors.newSingleThreadScheduledExecutor(EmbeddedMongo::daemon);
    private final int port;
    private final String password;
    private @Nullable RunningServer server;

    private EmbeddedMongo(@Nullable DataDirectory directory, EngineBackend backend, int port, String password) {
        this.directory = directory;
        this.password = password;
        var first = new RunningServer(backend, port, password, this::whenBroken);
        this.server = first;
        this.port = first.address().getPort();
    }

    public static EmbeddedMongo inMemory() {
        return new EmbeddedMongo(null, new EngineBackend(StoreFile.inMemory()), ANY_PORT, newPassword());
    }

    /** Throws {@link StoreException} if the directory is in use, or cannot be read and written. */
    public static EmbeddedMongo in(Path dataDirectory) {
        return in(dataDirectory, ANY_PORT, newPassword());
    }

    /** Throws {@link StoreException}, and creates nothing, if the directory holds no database. */
    public static EmbeddedMongo inExisting(Path dataDirectory) {
        DataDirectory.requireDatabaseIn(dataDirectory);
        return in(dataDirectory);
    }

    /** Moves a damaged database aside, under another name, and starts with an empty one. */
    public static EmbeddedMongo replacingDamaged(Path dataDirectory) {
        var directory = DataDirectory.lock(dataDirectory);
        return start(directory, ANY_PORT, newPassword(), () -> directory.openOrReplace(EmbeddedMongo::openIntact));
    }

    /** Listens on a given port and accepts a given password, so that clients can reconnect after a restart. */
    public static EmbeddedMongo in(Path dataDirectory, int port, String password) {
        return in(DataDirectory.lock(dataDirectory), port, password);
    }

    static EmbeddedMongo in(DataDirectory directory, int port, String password) {
        return start(directory, port, password, () -> directory.open(EmbeddedMongo::openIntact));
    }

    private static EmbeddedMongo start(
            DataDirectory directory, int port, String password, Supplier<EngineBackend> backend) {
        try {
            return new EmbeddedMongo(directory, backend.get(), port, password);
        } catch (RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /**
     * The address for a driver, with the database and the password. On a machine with several users, the password keeps
     * the others out. The server has no sessions, so writes cannot be retried.
     */
    public String connectionString() {
        return "mongodb://application:%s@127.0.0.1:%s/partnerships?authMechanism=PLAIN&retryWrites=false"
                .formatted(password, port);
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
            var backend = directory.reopen(EmbeddedMongo::openWritable);
            server = new RunningServer(backend, port, password, this::whenBroken);
            LOG.info("The built-in database can be written again");
        } catch (RuntimeException e) {
            LOG.debug("The built-in database cannot be written yet", e);
            repair.schedule(this::reopen, RETRY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private static EngineBackend openIntact(MVStore store) {
        new StoreMaps(store).requireIntact();
        return new EngineBackend(store);
    }

    private static EngineBackend openWritable(MVStore store) {
        StoreFile.requireWritable(store);
        return new EngineBackend(store);
    }

    private static String newPassword() {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "embedded-mongo-repair");
        thread.setDaemon(true);
        return thread;
    }
}
