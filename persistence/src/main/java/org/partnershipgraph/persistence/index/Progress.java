package org.partnershipgraph.persistence.index;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells how far the index is, where there is so much to read that someone may wonder. */
class Progress {

    private static final Logger LOG = LoggerFactory.getLogger(Progress.class);
    private static final int STEP = 10_000;

    private final long total;
    private final long start = System.nanoTime();
    private long done;

    Progress(long total) {
        this.total = total;
    }

    void step() {
        done++;
        if (done % STEP == 0) {
            LOG.info("Index: {} of {} records read", done, total);
        }
    }

    void end() {
        if (done >= STEP) {
            LOG.info("Index: {} records read in {} ms", done, (System.nanoTime() - start) / 1_000_000);
        }
    }
}
