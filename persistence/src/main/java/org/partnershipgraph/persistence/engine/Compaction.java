package org.partnershipgraph.persistence.engine;

import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the file small. Every commit appends what it changed, and space is reused only where nothing is alive any more;
 * compaction moves the living together. It works in short steps: when nothing else happens until it gains no more, and
 * between commits once the file has doubled.
 */
final class Compaction {
    private static final int STEP_MILLIS = 25;
    private static final long SLACK = 32L << 20;

    private final MVStore store;
    private final @Nullable FileStore<?> file;
    private long compactVersion = -1;
    private long compactSize;

    Compaction(MVStore store) {
        this.store = store;
        this.file = store.getFileStore();
    }

    boolean isDue(boolean idle) {
        if (file == null) {
            return false;
        }
        return idle ? store.getCurrentVersion() != compactVersion : file.size() > 2 * compactSize + SLACK;
    }

    void step() {
        if (file == null) {
            return;
        }
        long before = file.size();
        store.compactFile(STEP_MILLIS);
        compactSize = file.size();
        if (compactSize >= before) {
            compactVersion = store.getCurrentVersion();
        }
    }
}
