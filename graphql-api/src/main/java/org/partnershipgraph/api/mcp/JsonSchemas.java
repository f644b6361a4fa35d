package org.partnershipgraph.api.mcp;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Describes values of input types as JSON schemas; objects within objects only by their type. */
class JsonSchemas {

    private final GraphQLSchema schema;

    JsonSchemas(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** The schema of a variable's type as it is declared. */
    Map<String, Object> of(Type<?> type) {
        if (type instanceof NonNullType nonNull) {
            return of(nonNull.getType());
        }
        if (type instanceof ListType list) {
            return sorted("type", "array", "items", of(list.getType()));
        }
        return of(Objects.requireNonNull(schema.getType(((TypeName) type).getName())), true);
    }

    private static Map<String, Object> of(GraphQLType type, boolean withFields) {
        if (type instanceof GraphQLNonNull nonNull) {
            return of(nonNull.getWrappedType(), withFields);
        }
        if (type instanceof GraphQLList list) {
            return sorted("type", "array", "items", of(list.getWrappedType(), withFields));
        }
        if (type instanceof GraphQLEnumType options) {
            var names = options.getValues().stream()
                    .map(GraphQLEnumValueDefinition::getName)
                    .toList();
            return sorted("type", "string", "enum", names);
        }
        if (type instanceof GraphQLInputObjectType object) {
            return object(object, withFields);
        }
        return Map.of("type", scalar(((GraphQLNamedType) type).getName()));
    }

    private static Map<String, Object> object(GraphQLInputObjectType type, boolean withFields) {
        if (!withFields) {
            return sorted("type", "object", "title", type.getName());
        }
        var properties = new LinkedHashMap<String, Object>();
        type.getFields().forEach(field -> properties.put(field.getName(), of(field.getType(), false)));
        var schema = sorted("type", "object", "title", type.getName());
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
        return schema;
    }

    /** Clients cache what they send to models, so the order must not change from start to start. */
    private static Map<String, Object> sorted(String key, Object value, String other, Object otherValue) {
        return new TreeMap<>(Map.of(key, value, other, otherValue));
    }

    private static String scalar(String name) {
        return switch (name) {
            case "Int" -> "integer";
            case "Float" -> "number";
            case "Boolean" -> "boolean";
            default -> "string";
        };
    }
}
