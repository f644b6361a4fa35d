package org.partnershipgraph.api.cost;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cost of arguments: every given field of an input object costs 1 or the weight of its {@code @cost}. */
class ArgumentCost {

    private ArgumentCost() {}

    static long of(GraphQLFieldDefinition field, Map<String, ?> arguments) {
        long cost = 0;
        for (var argument : field.getArguments()) {
            var value = arguments.get(argument.getName());
            cost += ofValue(argument.getType(), value) + ofText(argument.getAppliedDirective(Weight.COST), value);
        }
        return cost;
    }

    private static long ofValue(GraphQLInputType type, @Nullable Object value) {
        if (value instanceof List<?> values) {
            return values.stream().mapToLong(each -> ofValue(type, each)).sum();
        }
        if (!(value instanceof Map<?, ?> conditions)
                || !(GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLInputObjectType input)) {
            return 0;
        }
        long cost = 0;
        for (var condition : input.getFieldDefinitions()) {
            var given = conditions.get(condition.getName());
            var weight = condition.getAppliedDirective(Weight.COST);
            if (given != null) {
                cost += weight == null ? 1 + ofValue(condition.getType(), given) : ofText(weight, given);
            }
        }
        return cost;
    }

    /** A text costs its weight per word. */
    private static long ofText(@Nullable GraphQLAppliedDirective weight, @Nullable Object text) {
        return weight != null && text instanceof String words
                ? (long) Weight.of(weight) * words.strip().split("\\s+").length
                : 0;
    }
}
