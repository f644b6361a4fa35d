package org.partnershipgraph.api.limit;

import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.execution.AbortExecutionException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refuses queries that ask for too much: a field costs one, and what is below it as often as its page has items. Looks at arguments on the way. */
class CostLimit extends MaxQueryComplexityInstrumentation {

    private static final int DEFAULT_PAGE = 20;

    CostLimit(int cost, ArgumentCheck arguments) {
        super(cost, (field, below) -> {
            arguments.check(field);
            return costOf(field, below);
        });
    }

    @Override
    protected AbortExecutionException mkAbortException(int cost, int limit) {
        return new AbortExecutionException(
                "The query asks for up to %d values, but may for %d: ask for smaller pages or fewer nested lists"
                        .formatted(cost, limit));
    }

    private static int costOf(FieldComplexityEnvironment field, int below) {
        var filter = conditions(field.getArguments().get("filter"));
        return (int) Math.min(Integer.MAX_VALUE / 2, 1 + filter + (long) pageSize(field) * below);
    }

    /** A condition of a filter costs as much as a value, for it is looked up once for each parent. */
    private static int conditions(@Nullable Object filter) {
        if (filter instanceof Map<?, ?> fields) {
            return fields.size()
                    + fields.values().stream().mapToInt(CostLimit::conditions).sum();
        }
        return filter instanceof List<?> list
                ? list.stream().mapToInt(CostLimit::conditions).sum()
                : 0;
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
