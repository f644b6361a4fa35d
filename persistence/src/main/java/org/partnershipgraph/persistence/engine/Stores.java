package org.partnershipgraph.persistence.engine;

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

/** How a store is opened, in a file or in memory. */
final class Stores {
    private static final Logger LOG = LoggerFactory.getLogger(Stores.class);
    private static final int CACHE_MEGABYTES = 16;

    private static final long HEADERS = 8_192;

    private Stores() {}

    static MVStore open(@Nullable String file) {
        MVStore.Builder settings = new MVStore.Builder().autoCommitDisabled().cacheSize(CACHE_MEGABYTES);
        // Commits come from GroupCommit alone: the store's own, made when much is unsaved, would cut a command in two.
        settings.autoCommitBufferSize(0);
        if (file != null) {
            settings.fileName(file);
        }
        MVStore store = settings.open();
        // Every commit is forced to disk, so what it replaced may be overwritten at once.
        store.setRetentionTime(0);
        store.setVersionsToKeep(0);
        return store;
    }

    /** Writes to the file what nobody needs; throws, and closes the store, where that cannot be done. */
    static void requireWritable(MVStore store) {
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
     * Makes the file of an empty store, and replaces none. Until it is whole it has another name, so that one that was cut
     * short is made anew and a file that has lost what was in it is not taken for one. Its own name is on disk before
     * anything is written to it, or the next start after a power cut would take it for one that was cut short.
     */
    static void create(Path file) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        MVStore store = open(unfinished.toString());
        requireWritable(store);
        store.close();
        Files.move(unfinished, file);
        for (Path directory = file.getParent(); directory != null; directory = directory.getParent()) {
            forceToDisk(directory);
        }
    }

    /** Not every platform lets one see to that, nor every directory above. */
    private static void forceToDisk(Path directory) {
        try (FileChannel names = FileChannel.open(directory)) {
            names.force(true);
        } catch (IOException e) {
            LOG.debug("The names in {} cannot be forced to disk", directory, e);
        }
    }

    /**
     * Opens a file, and fails where it has lost what was in it. The store itself would go back to the last commit it
     * can read, or start empty; after a crash that is right, but then the header promises nothing later.
     */
    static MVStore openUndamaged(Path file, String scheme) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw new IOException("it has lost all that was in it");
        }
        MVStore store = open(scheme + file);
        long promised = DataUtils.readHexLong(store.getStoreHeader(), "version", 0);
        long found = store.getCurrentVersion();
        if (promised > found || (found == 0 && size > HEADERS)) {
            store.closeImmediately();
            throw new IOException(
                    "commit %d is promised, but %d is the last that can be read".formatted(promised, found));
        }
        return store;
    }
}
