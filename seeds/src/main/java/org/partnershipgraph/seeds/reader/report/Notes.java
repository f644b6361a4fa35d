package org.partnershipgraph.seeds.reader.report;

import java.util.List;

/** What was noticed while reading: where each value was found, and what could not be read. */
public record Notes(List<Problem> problems, List<Evidence> evidence) {

    public Notes {
        problems = List.copyOf(problems);
        evidence = List.copyOf(evidence);
    }
}
