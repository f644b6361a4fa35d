package org.partnershipgraph.persistence.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/** How a store is opened, in a file or in memory. */
final class Stores {
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

    /**
     * Opens a file, and fails where it has lost what was in it. The store itself would go back to the last commit it
     * can read, or start empty; after a crash that is right, but then the header promises nothing later.
     */
    static MVStore openUndamaged(Path file) throws IOException {
        long size = Files.exists(file) ? Files.size(file) : 0;
        MVStore store = open(file.toString());
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
