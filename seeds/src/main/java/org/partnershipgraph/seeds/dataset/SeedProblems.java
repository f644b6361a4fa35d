package org.partnershipgraph.seeds.dataset;

import java.util.List;
import java.util.stream.Collectors;

/** Everything that is wrong with a data set. Nothing of such a data set is loaded. */
public final class SeedProblems extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<SeedProblem> problems;

    SeedProblems(List<SeedProblem> problems) {
        super(describe(problems));
        this.problems = List.copyOf(problems);
    }

    public List<SeedProblem> problems() {
        return problems;
    }

    private static String describe(List<SeedProblem> problems) {
        return problems.stream()
                .map(SeedProblem::toString)
                .collect(Collectors.joining(
                        "\n  ", "the data set has " + problems.size() + " problem(s), nothing was loaded:\n  ", ""));
    }
}
