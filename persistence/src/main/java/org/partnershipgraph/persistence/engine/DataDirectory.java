package org.partnershipgraph.persistence.engine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.store.StoreException;

/** The directory that holds the database, locked against other processes while it is open. */
final class DataDirectory implements AutoCloseable {
    private static final String DATABASE = "partnerships.mv";
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

    /** Refuses a directory without a database, and leaves it as it is. */
    static void requireDatabaseIn(Path directory) {
        Path path = directory.toAbsolutePath().normalize();
        if (Files.notExists(path.resolve(DATABASE), LinkOption.NOFOLLOW_LINKS)) {
            throw new StoreException(
                    "There is no database in the directory " + path,
                    "Nothing was created. Name the directory of the database with PARTNERSHIPS_DATA_DIR.",
                    null);
        }
    }

    /** Creates the directory where it does not exist. */
    static DataDirectory lock(Path directory) {
        return lock(directory, "");
    }

    /** The scheme says through which of the store's file systems its file is reached; none for the usual one. */
    static DataDirectory lock(Path directory, String scheme) {
        Path path = directory.toAbsolutePath().normalize();
        if (Files.isRegularFile(path)) {
            throw new StoreException(
                    "The data directory %s is a file".formatted(path),
                    "Move it away, or " + OTHER_DIRECTORY + ".",
                    null);
        }
        try {
            Files.createDirectories(path);
            FileChannel channel = FileChannel.open(
                    path.resolve("partnerships.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
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

    /** Opens the database, and makes it where there is none; one that is damaged is reported and left as it is. */
    EngineBackend open() {
        Path file = path.resolve(DATABASE);
        if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
            try {
                Stores.create(file);
            } catch (IOException | RuntimeException e) {
                throw unreadable(file, String.valueOf(e.getMessage()), e);
            }
        }
        return reopen();
    }

    /** Opens the database that has been opened before; where it is gone, nothing is made in its place. */
    EngineBackend reopen() {
        Path file = path.resolve(DATABASE);
        if (Files.notExists(file)) {
            throw Files.isSymbolicLink(file) ? leadsNowhere(file) : unreadable(file, "it is not there any more", null);
        }
        if (!Files.isWritable(file)) {
            throw unreadable(file, "it may not be written", null);
        }
        MVStore store = null;
        try {
            store = Stores.openUndamaged(file, scheme);
            return new EngineBackend(store);
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
                "Nothing was changed. Make it readable and writable, or put a backup in its place, or move it away to"
                        + " start empty, or " + OTHER_DIRECTORY + ".",
                cause);
    }

    private static StoreException leadsNowhere(Path link) {
        return new StoreException(
                "The database %s is a link to a file that is not there".formatted(link),
                "Nothing was changed. Mount the disk that it leads to, or remove the link to start empty, or "
                        + OTHER_DIRECTORY + ".",
                null);
    }

    private static StoreException inUse(Path path) {
        return new StoreException(
                "The data directory %s is in use: a server, or a command, runs on it".formatted(path),
                "Stop that server, or " + OTHER_DIRECTORY + ".",
                null);
    }
}
