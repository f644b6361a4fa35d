package org.partnershipgraph.api.limit;

import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.execution.AbortExecutionException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses queries that ask for too much: a field costs one, a list twenty and what is below it as often as its page has
 * items, what goes over everything five hundred, reading a page that and a share of its length. Looks at arguments on the way.
 */
class CostLimit extends MaxQueryComplexityInstrumentation {

    private static final int DEFAULT_PAGE = 20;

    /** What a list costs itself: it is looked up, whatever is asked of its items. */
    private static final int LIST = 20;

    /** What is counted over a whole list, or looked for in the whole graph, whatever is asked of it. */
    private static final Set<String> OVER_ALL =
            Set.of("facets", "graph", "neighbourhood", "shortestPath", "sharedNames", "timeline");

    /** What such a field costs. */
    private static final int ALL = 500;

    /** So many characters of a page cost as much to read as one value. */
    private static final int CHARACTERS = 20;

    /** Beyond this nothing is counted: the sum of many such fields must not run over. */
    private static final int ENOUGH = 10_000_000;

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
        if (below < 0) {
            return ENOUGH;
        }
        if (OVER_ALL.contains(field.getField().getName())) {
            return Math.min(ENOUGH, ALL + below);
        }
        if (field.getField().getName().equals("readPage")) {
            return Math.min(ENOUGH, ALL + charactersOf(field) / CHARACTERS + below);
        }
        var filter = conditions(field.getArguments().get("filter"));
        var size = pageSize(field);
        return (int) Math.min(ENOUGH, size == 0 ? 1L + below : LIST + filter + (long) size * below);
    }

    private static int charactersOf(FieldComplexityEnvironment field) {
        return field.getArguments().values().stream()
                .mapToInt(page -> page instanceof String text ? text.length() : 0)
                .sum();
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
