package org.partnershipgraph.api.cost;

import graphql.analysis.QueryVisitorFieldEnvironment;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds up the depth and the cost of a query from its innermost fields outwards: a field costs what its {@code @cost} says,
 * what its arguments cost, and what is below it as often as it has items.
 */
class QueryCost {

    /** Beyond this nothing is added, so that no sum overflows. */
    private static final long MOST = 10_000_000;

    private static final String READ_PAGE = "readPage";
    /** So many characters of a page cost as much to read as one field. */
    private static final int CHARACTERS = 20;

    private final ListSizes sizes;
    /** The costs of the fields visited so far at each depth whose parent has not been visited yet. */
    private final List<Long> pending = new ArrayList<>();

    private int depth;
    private int fields;

    QueryCost(ListSizes sizes) {
        this.sizes = sizes;
    }

    /** Adds a field, after all that are below it. */
    void add(QueryVisitorFieldEnvironment field) {
        if (field.isTypeNameIntrospectionField()) {
            return;
        }
        fields++;
        int level = levelOf(field);
        while (pending.size() <= level) {
            pending.add(0L);
        }
        long below = pending.size() > level + 1 ? pending.set(level + 1, 0L) : 0;
        pending.set(level, Math.min(MOST, pending.get(level) + costOf(field, below)));
        if (!isIntrospection(field)) {
            depth = Math.max(depth, level + 1);
        }
    }

    /** The depth of the deepest field; introspection has the depth of the schema's types and does not count. */
    int depth() {
        return depth;
    }

    /** How many fields have been added, those of a fragment each time it is used. */
    int fields() {
        return fields;
    }

    long total() {
        return pending.isEmpty() ? 0 : pending.get(0);
    }

    private long costOf(QueryVisitorFieldEnvironment field, long below) {
        return Weight.of(field.getFieldDefinition())
                + ArgumentCost.of(field.getFieldDefinition(), field.getArguments())
                + ofPage(field)
                + sizes.of(field) * below;
    }

    private static long ofPage(QueryVisitorFieldEnvironment field) {
        if (!field.getField().getName().equals(READ_PAGE)) {
            return 0;
        }
        return field.getArguments().values().stream()
                .mapToLong(page -> page instanceof String text ? text.length() / CHARACTERS : 0)
                .sum();
    }

    private static int levelOf(QueryVisitorFieldEnvironment field) {
        int level = 0;
        for (var at = field.getParentEnvironment(); at != null; at = at.getParentEnvironment()) {
            level++;
        }
        return level;
    }

    private static boolean isIntrospection(QueryVisitorFieldEnvironment field) {
        for (var at = field; at != null; at = at.getParentEnvironment()) {
            if (at.getField().getName().startsWith("__")) {
                return true;
            }
        }
        return false;
    }
}
