package org.partnershipgraph.seeds.dataset;

import org.partnershipgraph.store.Aggregate;

/** A record with the file that it comes from. */
record Seed(String file, Aggregate record) {

    SeedProblem problem(String what) {
        return new SeedProblem(file, record.key(), what);
    }
}
