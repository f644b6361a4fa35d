package org.partnershipgraph.seeds.reader.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects notes on one item, up to the number that a person would read. */
public final class NoteTaker {

    private static final int MOST = 1_000;

    private final List<Problem> problems = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();

    public void problem(String code, String text, @Nullable Integer line) {
        problem(new Problem(code, text, line));
    }

    public void problem(@Nullable Problem problem) {
        if (problem != null && problems.size() < MOST) {
            problems.add(problem);
        }
    }

    public void evidence(String field, Object value, int line, double confidence) {
        evidence(new Evidence(field, value.toString(), line, confidence));
    }

    public void add(Notes notes) {
        notes.problems().forEach(this::problem);
        notes.evidence().forEach(this::evidence);
    }

    public Notes notes() {
        return new Notes(problems, evidence);
    }

    private void evidence(Evidence found) {
        if (evidence.size() < MOST) {
            evidence.add(found);
        }
    }
}
