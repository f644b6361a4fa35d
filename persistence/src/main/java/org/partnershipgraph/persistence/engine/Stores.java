package org.partnershipgraph.persistence.engine;

import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/** How a store is opened, in a file or in memory. */
final class Stores {
    private static final int CACHE_MEGABYTES = 16;

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
}
