package org.partnershipgraph.persistence.document.migration;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a start on a store of a newer version with one message. */
class NewerStoreAnalyzer extends AbstractFailureAnalyzer<NewerStoreException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NewerStoreException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Nothing was changed. Start the version that wrote the database or a later one, or use another"
                        + " database: PARTNERSHIPS_DATA_DIR for the built-in one, SPRING_MONGODB_URI for a server.",
                cause);
    }
}
