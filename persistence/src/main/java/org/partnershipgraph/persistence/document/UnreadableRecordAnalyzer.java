package org.partnershipgraph.persistence.document;

import org.partnershipgraph.store.UnreadableRecordException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a start on a store with a record that cannot be read with one message, which says which record it is. */
class UnreadableRecordAnalyzer extends AbstractFailureAnalyzer<UnreadableRecordException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnreadableRecordException cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Mend or delete that document in the database; whoever wrote it there went past the application.",
                cause);
    }
}
