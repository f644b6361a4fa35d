package org.partnershipgraph.api.limit;

import graphql.analysis.FieldComplexityEnvironment;

/** What a field costs: one, and what is below it as often as its page has items. */
class FieldCost {

    private static final int DEFAULT_PAGE = 20;

    private FieldCost() {}

    static int of(FieldComplexityEnvironment field, int below) {
        return (int) Math.min(Integer.MAX_VALUE / 2, 1 + (long) pageSize(field) * below);
    }

    private static int pageSize(FieldComplexityEnvironment field) {
        if (field.getFieldDefinition().getArgument("first") == null) {
            return 1;
        }
        var first = field.getArguments().get("first");
        var last = field.getArguments().get("last");
        var size = first instanceof Integer ? first : last;
        return size instanceof Integer number ? Math.max(1, number) : DEFAULT_PAGE;
    }
}
