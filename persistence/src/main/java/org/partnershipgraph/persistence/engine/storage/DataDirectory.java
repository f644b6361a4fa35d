package org.partnershipgraph.persistence.engine.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Function;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;

/** The directory that holds the database, locked against other processes while it is open. */
public final class DataDirectory implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DataDirectory.class);
    private static final String DATABASE = "partnerships.mv";
    private static final String LOCK = "partnerships.lock";
    private static final String OTHER_DIRECTORY =
            "choose another directory with PARTNERSHIPS_DATA_DIR, or try it out with PARTNERSHIPS_DATA_DIR=:memory:";

    private final Path path;
    private final String scheme;
    private final FileChannel lock;

    private DataDirectory(Path path, String scheme, FileChannel lock) {
        this.path = path;
        this.scheme = scheme;
        this.lock = lock;
    }

    /** Throws {@link StoreException}, and creates nothing, if the directory holds no database. */
    public static void requireDatabaseIn(Path directory) {
        var path = directory.toAbsolutePath().normalize();
        if (Files.notExists(path.resolve(DATABASE), LinkOption.NOFOLLOW_LINKS)) {
            throw new StoreException(
                    "There is no database in the directory " + path,
                    "Nothing was created. Name the directory of the database with PARTNERSHIPS_DATA_DIR.");
        }
    }

    /** Creates the directory if necessary. */
    public static DataDirectory lock(Path directory) {
        return lock(directory, "");
    }

    /** The scheme selects one of MVStore's file systems; blank means the default one. */
    public static DataDirectory lock(Path directory, String scheme) {
        var path = directory.toAbsolutePath().normalize();
        if (Files.isRegularFile(path)) {
            throw new StoreException(
                    "The data directory %s is a file".formatted(path), "Move it away, or " + OTHER_DIRECTORY + ".");
        }
        try {
            OwnerOnly.createDirectories(path);
            var channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            OwnerOnly.restrict(path.resolve(LOCK));
            if (tryLock(channel) == null) {
                channel.close();
                throw inUse(path);
            }
            return new DataDirectory(path, scheme, channel);
        } catch (IOException e) {
            throw new StoreException(
                    "The data directory %s cannot be created or written: %s".formatted(path, e),
                    "Make it writable, or " + OTHER_DIRECTORY + ".",
                    e);
        }
    }

    /** Opens the database, and creates it if there is none. A damaged one is reported and left unchanged. */
    public <T> T open(Function<MVStore, T> use) {
        var file = path.resolve(DATABASE);
        if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
            try {
                StoreFile.create(file, scheme);
            } catch (IOException | RuntimeException e) {
                throw uncreatable(file, e);
            }
        }
        return reopen(use);
    }

    /** Opens the database. A damaged one is moved aside, and an empty one takes its place. */
    public <T> T openOrReplace(Function<MVStore, T> use) {
        try {
            return open(use);
        } catch (StoreException e) {
            if (e.getCause() == null) { // not writable, or behind a broken link: nothing is wrong with the data
                throw e;
            }
            moveAside(e);
            return open(use);
        }
    }

    private void moveAside(StoreException reason) {
        var aside = path.resolve("%s.damaged-%s".formatted(DATABASE, System.currentTimeMillis()));
        try {
            Files.move(path.resolve(DATABASE), aside);
        } catch (IOException e) {
            reason.addSuppressed(e);
            throw reason;
        }
        LOG.warn("{}; it is now {}", reason.getMessage(), aside);
    }

    /** Opens a database that was open before. If it is gone, none is created in its place. */
    public <T> T reopen(Function<MVStore, T> use) {
        var file = path.resolve(DATABASE);
        if (Files.notExists(file)) {
            throw Files.isSymbolicLink(file) ? brokenLink(file) : unreadable(file, "it no longer exists", null);
        }
        if (!Files.isWritable(file)) {
            throw unreadable(file, "it is not writable", null);
        }
        MVStore store = null;
        try {
            OwnerOnly.restrict(file);
            store = StoreFile.openUndamaged(file, scheme);
            return use.apply(store);
        } catch (IOException | RuntimeException e) {
            if (store != null) {
                store.closeImmediately();
            }
            throw unreadable(file, String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new StoreException("The lock on %s could not be released".formatted(path), "None.", e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static StoreException unreadable(Path file, String reason, @Nullable Throwable cause) {
        return new StoreException(
                "The database %s cannot be opened: %s".formatted(file, reason),
                "Nothing was changed. Make it readable and writable, or replace it by a backup: a copy of the file, or an"
                        + " archive with import-archive --replace; or move it away to start with an empty one, or "
                        + OTHER_DIRECTORY + ".",
                cause);
    }

    private static StoreException uncreatable(Path file, Exception cause) {
        return new StoreException(
                "The database %s cannot be created: %s"
                        .formatted(
                                file,
                                NestedExceptionUtils.getMostSpecificCause(cause).getMessage()),
                "Make room on the disk and the directory writable, or " + OTHER_DIRECTORY + ".",
                cause);
    }

    private static StoreException brokenLink(Path link) {
        return new StoreException(
                "The database %s is a link to a file that does not exist".formatted(link),
                "Nothing was changed. Mount the disk that it leads to, or remove the link to start with an empty database,"
                        + " or " + OTHER_DIRECTORY + ".");
    }

    private static StoreException inUse(Path path) {
        return new StoreException(
                "The data directory %s is in use by another server or command".formatted(path),
                "Stop it, or " + OTHER_DIRECTORY + ". The command query asks a running server with --url.");
    }
}
