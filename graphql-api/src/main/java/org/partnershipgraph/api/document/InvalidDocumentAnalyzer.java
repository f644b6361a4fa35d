package org.partnershipgraph.api.document;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains a saved query that cannot be used. */
class InvalidDocumentAnalyzer extends AbstractFailureAnalyzer<InvalidDocumentException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, InvalidDocumentException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action(), cause);
    }
}
