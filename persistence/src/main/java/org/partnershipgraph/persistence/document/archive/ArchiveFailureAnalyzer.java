package org.partnershipgraph.persistence.document.archive;

import org.partnershipgraph.archive.ArchiveException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a start on a store that holds a part of an archive with one message. */
class ArchiveFailureAnalyzer extends AbstractFailureAnalyzer<ArchiveException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ArchiveException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action(), cause);
    }
}
