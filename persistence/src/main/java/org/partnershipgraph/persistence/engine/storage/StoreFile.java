package org.partnershipgraph.persistence.engine.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens an MVStore: in memory, in a new file, or in an existing one. */
public final class StoreFile {

    private static final Logger LOG = LoggerFactory.getLogger(StoreFile.class);
    private static final int CACHE_MEGABYTES = 16;
    private static final long HEADERS = 8_192;
    /** Of the maps and their entries, as this version of the application writes them. */
    private static final int FORM = 1;

    private StoreFile() {}

    public static MVStore inMemory() {
        return open(null);
    }

    static MVStore open(@Nullable String file) {
        var settings = new MVStore.Builder().autoCommitDisabled().cacheSize(CACHE_MEGABYTES);
        // Only GroupCommit commits: the store's own commits, made when much is unsaved, would split a command.
        settings.autoCommitBufferSize(0);
        if (file != null) {
            settings.fileName(file);
        }
        var store = settings.open();
        // Every commit is forced to disk, so what it replaced may be overwritten at once.
        store.setRetentionTime(0);
        store.setVersionsToKeep(0);
        return store;
    }

    /** Writes an unused entry; throws, and closes the store, if that fails. */
    public static void requireWritable(MVStore store) {
        try {
            store.<String, String>openMap("writable").put("at", Instant.now().toString());
            store.commit();
            store.sync();
        } catch (RuntimeException e) {
            store.closeImmediately();
            throw e;
        }
    }

    /**
     * Creates the file of an empty store; an existing one is not replaced. The file gets its name when it is complete, so
     * an interrupted creation starts over, and a file that lost its contents is not mistaken for a new one. The name is
     * forced to disk before anything is stored, or a power cut could lose it together with acknowledged writes.
     */
    static void create(Path file, String scheme) throws IOException {
        var unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        OwnerOnly.createFile(unfinished);
        var store = open(scheme + unfinished);
        store.setStoreVersion(FORM);
        requireWritable(store);
        store.close();
        Files.move(unfinished, file);
        for (var directory = file.getParent(); directory != null; directory = directory.getParent()) {
            forceToDisk(directory);
        }
    }

    /** Not every platform supports this, and not every parent directory may be opened. */
    private static void forceToDisk(Path directory) {
        try (var entries = FileChannel.open(directory)) {
            entries.force(true);
        } catch (IOException e) {
            LOG.debug("The directory {} cannot be forced to disk", directory, e);
        }
    }

    /**
     * Opens a file; throws if its contents are lost. MVStore itself would fall back to the last commit that it can read, or
     * start empty. That is right after a crash, but then the header names no later commit.
     */
    static MVStore openUndamaged(Path file, String scheme) throws IOException {
        var size = Files.size(file);
        if (size == 0) {
            throw new IOException("it is empty");
        }
        var store = open(scheme + file);
        var promised = DataUtils.readHexLong(store.getStoreHeader(), "version", 0);
        var found = store.getCurrentVersion();
        if (promised > found || (found == 0 && size > HEADERS)) {
            store.closeImmediately();
            throw new IOException("commit %s is missing; the last one found is %s".formatted(promised, found));
        }
        if (store.getStoreVersion() != FORM) {
            store.closeImmediately();
            throw new IOException("another version of the application wrote it");
        }
        return store;
    }
}
