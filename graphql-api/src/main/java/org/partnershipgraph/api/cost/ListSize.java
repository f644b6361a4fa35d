package org.partnershipgraph.api.cost;

import graphql.schema.GraphQLFieldDefinition;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The directive {@code @listSize} of a field.
 *
 * @param sizedFields the fields of the returned object that hold the items; if empty, the field itself does
 */
record ListSize(int assumedSize, List<String> slicingArguments, List<String> sizedFields) {

    static final ListSize NONE = new ListSize(1, List.of(), List.of());

    static ListSize of(GraphQLFieldDefinition field) {
        var directive = field.getAppliedDirective("listSize");
        if (directive == null) {
            return NONE;
        }
        Integer assumedSize = directive.getArgument("assumedSize").getValue();
        return new ListSize(
                assumedSize == null ? 1 : assumedSize,
                strings(directive.getArgument("slicingArguments").getValue()),
                strings(directive.getArgument("sizedFields").getValue()));
    }

    /** The number of items that the field itself returns. */
    int items(Map<String, ?> arguments) {
        return sizedFields.isEmpty() ? size(arguments) : 1;
    }

    /** The number of items that a field of the returned object holds. */
    int itemsOf(String field, Map<String, ?> arguments) {
        return sizedFields.contains(field) ? size(arguments) : 1;
    }

    private int size(Map<String, ?> arguments) {
        return slicingArguments.stream()
                .map(arguments::get)
                .filter(Integer.class::isInstance)
                .mapToInt(size -> Math.max(1, (Integer) size))
                .findFirst()
                .orElse(assumedSize);
    }

    private static List<String> strings(@Nullable Object values) {
        return Optional.ofNullable((Collection<?>) values).stream()
                .flatMap(Collection::stream)
                .map(Objects::toString)
                .toList();
    }
}
