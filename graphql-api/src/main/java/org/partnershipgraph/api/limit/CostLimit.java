package org.partnershipgraph.api.limit;

import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.execution.AbortExecutionException;

/** Refuses queries that ask for too much: a field costs one, a list twenty and
 * what is below it as often as its page has items. */
class CostLimit extends MaxQueryComplexityInstrumentation {

    private static final int DEFAULT_PAGE = 20;

    /** What a list costs itself: it is looked up, whatever is asked of its items. */
    private static final int LIST = 20;

    /** Beyond this nothing is counted: the sum of many such fields must not run over. */
    private static final int ENOUGH = 10_000_000;

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
        if (below < 0) {
            return ENOUGH;
        }
        var size = pageSize(field);
        return (int) Math.min(ENOUGH, size == 0 ? 1L + below : LIST + (long) size * below);
    }

    /** How many items the page of a list has at most; 0 for what is no list. */
    private static int pageSize(FieldComplexityEnvironment field) {
        if (field.getFieldDefinition().getArgument("first") == null) {
            return 0;
        }
        var first = field.getArguments().get("first");
        var size = first == null ? field.getArguments().get("last") : first;
        return size instanceof Integer number ? Math.max(1, number) : DEFAULT_PAGE;
    }
}
