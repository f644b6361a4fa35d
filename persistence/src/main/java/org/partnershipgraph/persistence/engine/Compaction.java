package org.partnershipgraph.persistence.engine;

import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the file within about twice its living data. Every commit appends what it changed, and room becomes free only
 * where nothing is alive any more. So now and then, between two commits, the living pages of the emptiest places are
 * written again; and when nobody writes, what is left moves to the front and the file is cut, until that gains no more.
 */
final class Compaction {
    private static final int WELL_FILLED_PERCENT = 75;
    private static final long SMALL_FILE = 2L << 20;
    private static final long GROWTH = 16L << 20;
    private static final int REWRITTEN_AT_ONCE = 8 << 20;
    private static final long MOVED_AT_ONCE = 64L << 20;

    private final MVStore store;
    private final @Nullable RandomAccessStore file;
    private long settledVersion = -1;
    private long nextSize = GROWTH;
    private boolean isStopped;

    Compaction(MVStore store) {
        this.store = store;
        this.file = (RandomAccessStore) store.getFileStore();
    }

    boolean isDue(boolean idle) {
        if (isStopped || file == null || file.size() < SMALL_FILE) {
            return false;
        }
        return idle ? store.getCurrentVersion() != settledVersion : file.size() > nextSize;
    }

    /** From now on nothing is due. */
    void stop() {
        isStopped = true;
    }

    /** Takes some ten milliseconds, in which nobody may write. */
    void step(boolean idle) {
        if (file == null) {
            return;
        }
        long before = file.size();
        boolean rewritten = store.compact(WELL_FILLED_PERCENT, REWRITTEN_AT_ONCE);
        store.commit();
        store.sync();
        if (idle) {
            file.compactMoveChunks(WELL_FILLED_PERCENT, MOVED_AT_ONCE, store);
        }
        if (idle && !rewritten && file.size() >= before) {
            settledVersion = store.getCurrentVersion();
        }
        nextSize = file.size() + GROWTH;
    }
}
