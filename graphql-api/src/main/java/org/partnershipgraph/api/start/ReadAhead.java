package org.partnershipgraph.api.start;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.partnershipgraph.catalog.KindCatalog;
import org.partnershipgraph.seeds.dataset.DataSet;
import org.partnershipgraph.seeds.dataset.SeedProblems;
import org.springframework.stereotype.Component;

/** Reads the files of the data set while the store starts. */
@Component
class ReadAhead {

    private final CompletableFuture<DataSet> reading;

    ReadAhead(KindCatalog kinds) {
        reading = CompletableFuture.supplyAsync(() -> DataSet.read(kinds));
    }

    /** Waits for the data set; throws {@link SeedProblems} if its files have any. */
    DataSet dataSet() {
        try {
            return reading.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof SeedProblems problems) {
                throw problems;
            }
            throw e;
        }
    }
}
