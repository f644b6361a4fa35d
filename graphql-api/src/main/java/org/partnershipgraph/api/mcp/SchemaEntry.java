package org.partnershipgraph.api.mcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A type or field of the schema.
 *
 * @param name that of a field with that of its type, as in Municipality.partners
 * @param signature the arguments and type of a field, empty for a type
 * @param members the fields of a type, or its values or types; empty for a field
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record SchemaEntry(String name, String signature, String description, List<String> members) {

    /** The types, each with its fields after it. */
    static List<SchemaEntry> all(GraphQLSchema schema) {
        return schema.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .sorted(Comparator.comparing(GraphQLNamedType::getName))
                .flatMap(type -> Stream.concat(type(type), fields(type)))
                .toList();
    }

    /** Scalars have no members and are left out. */
    private static Stream<SchemaEntry> type(GraphQLNamedType type) {
        var members = members(type);
        return members.isEmpty()
                ? Stream.of()
                : Stream.of(new SchemaEntry(type.getName(), "", description(type.getDescription()), members));
    }

    private static Stream<SchemaEntry> fields(GraphQLNamedType type) {
        return type instanceof GraphQLFieldsContainer container
                ? container.getFieldDefinitions().stream().map(field -> field(type, field))
                : Stream.of();
    }

    private static SchemaEntry field(GraphQLNamedType type, GraphQLFieldDefinition field) {
        var name = type.getName() + "." + field.getName();
        return new SchemaEntry(name, signature(field), description(field.getDescription()), List.of());
    }

    private static List<String> members(GraphQLNamedType type) {
        if (type instanceof GraphQLFieldsContainer container) {
            return container.getFieldDefinitions().stream()
                    .map(field -> field.getName() + signature(field))
                    .toList();
        }
        if (type instanceof GraphQLInputObjectType input) {
            return input.getFields().stream().map(SchemaEntry::signature).toList();
        }
        if (type instanceof GraphQLEnumType options) {
            return options.getValues().stream()
                    .map(GraphQLEnumValueDefinition::getName)
                    .toList();
        }
        return type instanceof GraphQLUnionType union
                ? union.getTypes().stream().map(GraphQLNamedType::getName).toList()
                : List.of();
    }

    private static String signature(GraphQLInputObjectField field) {
        return field.getName() + ": " + GraphQLTypeUtil.simplePrint(field.getType());
    }

    private static String signature(GraphQLFieldDefinition field) {
        var type = ": " + GraphQLTypeUtil.simplePrint(field.getType());
        if (field.getArguments().isEmpty()) {
            return type;
        }
        return field.getArguments().stream().map(SchemaEntry::signature).collect(Collectors.joining(", ", "(", ")"))
                + type;
    }

    private static String signature(GraphQLArgument argument) {
        return argument.getName() + ": " + GraphQLTypeUtil.simplePrint(argument.getType());
    }

    private static String description(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
