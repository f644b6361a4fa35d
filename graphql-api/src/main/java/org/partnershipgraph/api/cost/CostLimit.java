package org.partnershipgraph.api.cost;

import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.execution.AbortExecutionException;
import java.util.Set;

/**
 * Refuses queries that ask for too much: a field costs one, a list twenty and what is below it as often as its page has
 * items, what goes over everything five hundred more, reading a page that and a share of its length. Looks at arguments
 * on the way.
 */
class CostLimit extends MaxQueryComplexityInstrumentation {

    /** What a list costs itself: it is looked up, whatever is asked of its items. */
    private static final int LIST = 20;

    /** What is counted over a whole list, or looked for in the whole graph, whatever is asked of it. */
    private static final Set<String> OVER_ALL = Set.of(
            "facets",
            "graph",
            "neighbourhood",
            "possiblePartners",
            "sharedNames",
            "shortestPath",
            "similar",
            "timeline");

    /** What such a field costs. */
    private static final int ALL = 500;

    /** So many characters of a page cost as much to read as one value. */
    private static final int CHARACTERS = 20;

    /** Beyond this nothing is counted: the sum of many such fields must not run over. */
    private static final int ENOUGH = 10_000_000;

    CostLimit(int cost, ArgumentCheck arguments, ListSizes sizes) {
        super(cost, (field, below) -> {
            arguments.check(field);
            return costOf(field, sizes.of(field), below);
        });
    }

    @Override
    protected AbortExecutionException mkAbortException(int cost, int limit) {
        return new AbortExecutionException(
                "The query asks for up to %d values, but may ask for %d: ask for smaller pages or fewer nested lists"
                        .formatted(cost, limit));
    }

    private static int costOf(FieldComplexityEnvironment field, int width, int below) {
        if (below < 0) {
            return ENOUGH;
        }
        return (int) Math.min(ENOUGH, own(field) + LookupCost.of(field) + (long) width * below);
    }

    private static int own(FieldComplexityEnvironment field) {
        if (OVER_ALL.contains(field.getField().getName())) {
            return ALL;
        }
        if (field.getField().getName().equals("readPage")) {
            return ALL + charactersOf(field) / CHARACTERS;
        }
        return ListSizes.isPaged(field) ? LIST : 1;
    }

    private static int charactersOf(FieldComplexityEnvironment field) {
        return field.getArguments().values().stream()
                .mapToInt(page -> page instanceof String text ? text.length() : 0)
                .sum();
    }
}
