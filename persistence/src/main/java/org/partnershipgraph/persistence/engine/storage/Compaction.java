package org.partnershipgraph.persistence.engine.storage;

import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the file within about twice its live data. Every commit appends what it changed, and space becomes free only where
 * no live page is left. So from time to time, between two commits, the live pages of the emptiest chunks are rewritten;
 * while nobody writes, the remaining chunks move to the front and the file is truncated, until that no longer helps.
 */
final class Compaction {

    private static final int FILL_RATE_PERCENT = 75;
    private static final long SMALL_FILE = 2L << 20;
    private static final long GROWTH = 16L << 20;
    private static final int REWRITTEN_PER_STEP = 8 << 20;
    private static final long MOVED_PER_STEP = 64L << 20;

    private final MVStore store;
    private final @Nullable RandomAccessStore file;
    private long settledVersion = -1;
    private long nextSize = GROWTH;
    private boolean isStopped;

    Compaction(MVStore store) {
        this.store = store;
        this.file = (RandomAccessStore) store.getFileStore();
    }

    boolean isDue(boolean isIdle) {
        if (isStopped || file == null || file.size() < SMALL_FILE) {
            return false;
        }
        return isIdle ? store.getCurrentVersion() != settledVersion : file.size() > nextSize;
    }

    void stop() {
        isStopped = true;
    }

    /** Takes some ten milliseconds, during which nobody may write. */
    void step(boolean isIdle) {
        if (file == null) {
            return;
        }
        var before = file.size();
        var isRewritten = store.compact(FILL_RATE_PERCENT, REWRITTEN_PER_STEP);
        store.commit();
        store.sync();
        if (isIdle) {
            file.compactMoveChunks(FILL_RATE_PERCENT, MOVED_PER_STEP, store);
        }
        if (isIdle && !isRewritten && file.size() >= before) {
            settledVersion = store.getCurrentVersion();
        }
        nextSize = file.size() + GROWTH;
    }
}
