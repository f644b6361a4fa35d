package org.partnershipgraph.api.cost;

import graphql.analysis.FieldComplexityEnvironment;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What it costs to find what a field asks for. A condition is looked up once for each parent and costs as much as a
 * value, but a word that is looked for in all texts as much as twenty, for search a hundred, for it knows misspelt ones.
 */
class LookupCost {

    private static final int SEARCHED_WORD = 100;
    private static final int WORD = 20;
    private static final int CONTAINED = 10;

    private LookupCost() {}

    static int of(FieldComplexityEnvironment field) {
        var arguments = field.getArguments();
        var searched = field.getField().getName().equals("search") ? wordsOf(arguments.get("text")) : 0;
        return SEARCHED_WORD * searched + ofFilter(arguments.get("filter"));
    }

    private static int ofFilter(@Nullable Object filter) {
        if (filter instanceof Map<?, ?> conditions) {
            return conditions.entrySet().stream()
                    .mapToInt(condition -> ofCondition(condition.getKey(), condition.getValue()))
                    .sum();
        }
        return filter instanceof List<?> list
                ? list.stream().mapToInt(LookupCost::ofFilter).sum()
                : 0;
    }

    private static int ofCondition(@Nullable Object name, @Nullable Object value) {
        if ("text".equals(name)) {
            return WORD * wordsOf(value);
        }
        return "contains".equals(name) ? CONTAINED : 1 + ofFilter(value);
    }

    private static int wordsOf(@Nullable Object text) {
        return text instanceof String words ? words.strip().split("\\s+").length : 0;
    }
}
