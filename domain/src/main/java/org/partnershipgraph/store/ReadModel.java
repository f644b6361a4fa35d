package org.partnershipgraph.store;

import java.util.List;

/** Derived from all records, such as the index and the graph: built at start, then kept up to date by the change feed. */
public interface ReadModel {

    /** Builds it again from these records in a single pass. */
    void rebuild(AllRecords records);

    /** Builds several in a single pass over the records. */
    static void rebuildAll(List<ReadModel> models, AllRecords records) {
        if (models.isEmpty()) {
            return;
        }
        var others = models.subList(1, models.size());
        models.get(0)
                .rebuild(
                        others.isEmpty()
                                ? records
                                : ofOne -> rebuildAll(others, ofOthers -> records.forEach(ofOne.andThen(ofOthers))));
    }
}
