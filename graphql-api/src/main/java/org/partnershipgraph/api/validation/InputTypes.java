package org.partnershipgraph.api.validation;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.ErrorText;

/** Says what a value of an input type looks like. */
class InputTypes {

    private InputTypes() {}

    /** The type that a variable is declared as; null if the schema has no such type. */
    static @Nullable GraphQLType declared(GraphQLSchema schema, @Nullable Type<?> type) {
        if (type instanceof NonNullType some) {
            var wrapped = declared(schema, some.getType());
            return wrapped == null ? null : GraphQLNonNull.nonNull(wrapped);
        }
        if (type instanceof ListType list) {
            var wrapped = declared(schema, list.getType());
            return wrapped == null ? null : GraphQLList.list(wrapped);
        }
        return type instanceof TypeName named ? schema.getType(named.getName()) : null;
    }

    /** The end of a sentence such as "first must be". */
    static ErrorText expected(GraphQLType type) {
        var plain = GraphQLTypeUtil.unwrapAll(type);
        if (plain instanceof GraphQLEnumType choice) {
            return ErrorText.of("expected.enum", listed(valuesOf(choice)));
        }
        if (plain instanceof GraphQLInputObjectType input) {
            return ErrorText.of("expected.object", listed(fieldsOf(input)));
        }
        var name = ((GraphQLNamedType) plain).getName();
        return ErrorText.exists("expected." + name)
                ? ErrorText.of("expected." + name)
                : ErrorText.of("expected.scalar", name);
    }

    static List<String> fieldsOf(GraphQLInputObjectType type) {
        return type.getFieldDefinitions().stream()
                .map(GraphQLInputObjectField::getName)
                .toList();
    }

    static List<String> namesOf(List<GraphQLArgument> arguments) {
        return arguments.stream().map(GraphQLArgument::getName).toList();
    }

    static String listed(Collection<String> names) {
        return names.stream().collect(Collectors.joining(", "));
    }

    private static List<String> valuesOf(GraphQLEnumType type) {
        return type.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .toList();
    }
}
