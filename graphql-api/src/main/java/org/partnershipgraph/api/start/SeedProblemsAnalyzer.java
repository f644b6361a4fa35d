package org.partnershipgraph.api.start;

import org.partnershipgraph.seeds.dataset.SeedProblems;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lists every mistake in the files of the data set. */
class SeedProblemsAnalyzer extends AbstractFailureAnalyzer<SeedProblems> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, SeedProblems cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Correct the files of the data set (in the source tree: seeds/src/main/resources/data) and build again",
                cause);
    }
}
