package org.partnershipgraph.api.limit;

import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.execution.AbortExecutionException;

/** Refuses queries that ask for too much: a field costs one, and what is below it as often as its page has items. */
class CostLimit extends MaxQueryComplexityInstrumentation {

    private static final int DEFAULT_PAGE = 20;

    CostLimit(int cost) {
        super(cost, CostLimit::costOf);
    }

    @Override
    protected AbortExecutionException mkAbortException(int cost, int limit) {
        return new AbortExecutionException(
                "The query asks for up to %d values, but may for %d: ask for smaller pages or fewer nested lists"
                        .formatted(cost, limit));
    }

    private static int costOf(FieldComplexityEnvironment field, int below) {
        return (int) Math.min(Integer.MAX_VALUE / 2, 1 + (long) pageSize(field) * below);
    }

    private static int pageSize(FieldComplexityEnvironment field) {
        if (field.getFieldDefinition().getArgument("first") == null) {
            return 1;
        }
        var first = field.getArguments().get("first");
        var size = first == null ? field.getArguments().get("last") : first;
        return size instanceof Integer number ? Math.max(1, number) : DEFAULT_PAGE;
    }
}
