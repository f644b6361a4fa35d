package org.partnershipgraph.api;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is deprecated, and whether its users are told what to use instead. */
class Deprecations {

    private static final Pattern REPLACEMENT = Pattern.compile("Use (\\w+)\\.(\\w+)\\b.*");

    private Deprecations() {}

    /** The names of what is deprecated for a reason that names nothing of the schema, such as Query.countries. */
    static List<String> withoutReplacement(GraphQLSchema schema) {
        return schema.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .flatMap(SchemaElements::withChildren)
                .filter(element -> isDeprecated(element) && !isReplaced(schema, String.valueOf(reason(element))))
                .map(GraphQLNamedSchemaElement::getName)
                .toList();
    }

    private static boolean isReplaced(GraphQLSchema schema, String reason) {
        var named = REPLACEMENT.matcher(reason);
        return named.matches()
                && schema.getType(named.group(1)) instanceof GraphQLNamedType type
                && SchemaElements.withChildren(type)
                        .anyMatch(element -> element.getName().equals(named.group(2)));
    }

    private static boolean isDeprecated(GraphQLNamedSchemaElement element) {
        return reason(element) != null;
    }

    private static @Nullable String reason(GraphQLNamedSchemaElement element) {
        if (element instanceof GraphQLFieldDefinition field) {
            return field.getDeprecationReason();
        }
        if (element instanceof GraphQLArgument argument) {
            return argument.getDeprecationReason();
        }
        if (element instanceof GraphQLInputObjectField field) {
            return field.getDeprecationReason();
        }
        return element instanceof GraphQLEnumValueDefinition value ? value.getDeprecationReason() : null;
    }
}
