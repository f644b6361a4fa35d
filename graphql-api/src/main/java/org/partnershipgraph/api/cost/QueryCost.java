package org.partnershipgraph.api.cost;

import graphql.analysis.QueryVisitorFieldEnvironment;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures the depth and cost of a query, visiting inner fields first. The cost of a field is its {@code @cost}, the cost of
 * its arguments, and the cost of the fields below it times the number of its items.
 */
class QueryCost {

    /** Caps every sum, so that none overflows. */
    private static final long MOST = 10_000_000;

    private static final String READ_PAGE = "readPage";
    /** This many characters of a page to read cost 1. */
    private static final int CHARACTERS = 20;

    private final DeclaredCosts declared;
    private final ListSizes sizes;
    /** At each depth, the cost of the visited fields whose parent has not been visited yet. */
    private final List<Long> pending = new ArrayList<>();

    private int depth;
    private int introspectionDepth;
    private boolean replacesAnswer;

    QueryCost(DeclaredCosts declared, ListSizes sizes) {
        this.declared = declared;
        this.sizes = sizes;
    }

    /** Adds a field; all fields below it must have been added. */
    void add(QueryVisitorFieldEnvironment field) {
        if (field.isTypeNameIntrospectionField()) {
            return;
        }
        int level = levelOf(field);
        while (pending.size() <= level) {
            pending.add(0L);
        }
        long below = pending.size() > level + 1 ? pending.set(level + 1, 0L) : 0;
        pending.set(level, Math.min(MOST, pending.get(level) + costOf(field, below)));
        if (isIntrospection(field)) {
            introspectionDepth = Math.max(introspectionDepth, level + 1);
        } else {
            depth = Math.max(depth, level + 1);
        }
    }

    /** The depth of the deepest field of the data. */
    int depth() {
        return depth;
    }

    /** The depth of the deepest field of introspection. */
    int introspectionDepth() {
        return introspectionDepth;
    }

    long total() {
        return pending.isEmpty() ? 0 : pending.get(0);
    }

    /** Leaves it at measuring the query. */
    void replaceAnswer() {
        replacesAnswer = true;
    }

    /** Whether the client gets the cost instead of the answer. */
    boolean replacesAnswer() {
        return replacesAnswer;
    }

    private long costOf(QueryVisitorFieldEnvironment field, long below) {
        return declared.weight(field.getFieldDefinition())
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
