package org.partnershipgraph.api.argument;

import graphql.schema.GraphQLFieldDefinition;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a field of a query.
 *
 * @param parentType name of the type that has the field
 * @param values by the names of the arguments, defaults included
 * @param locale that of the request
 */
public record FieldArguments(
        String parentType,
        GraphQLFieldDefinition field,
        Map<String, ? extends @Nullable Object> values,
        Locale locale) {

    /** The schema coordinates of the field, such as {@code Query.municipalities}. */
    public String coordinates() {
        return parentType + "." + field.getName();
    }

    public @Nullable Integer integer(String name) {
        return (Integer) values.get(name);
    }
}
