package org.partnershipgraph.persistence.index;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs the progress of a long build. */
class Progress {

    private static final Logger LOG = LoggerFactory.getLogger(Progress.class);
    private static final int STEP = 10_000;

    private final long start = System.nanoTime();
    private long count;

    void step() {
        count++;
        if (count % STEP == 0) {
            LOG.info("Indexed {} records", count);
        }
    }

    void end() {
        if (count >= STEP) {
            LOG.info("Indexed all {} records in {} ms", count, (System.nanoTime() - start) / 1_000_000);
        }
    }
}
