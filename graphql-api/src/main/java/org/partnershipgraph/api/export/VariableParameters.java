package org.partnershipgraph.api.export;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.ArgumentPath;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the values of variables from texts. What does not fit its type stays a text, which the query then rejects. */
@Component
class VariableParameters {

    private final GraphQLSchema schema;
    private final JsonMapper json;

    VariableParameters(GraphQlSource source, JsonMapper json) {
        schema = source.schema();
        this.json = json;
    }

    /** @throws org.partnershipgraph.api.error.BadInputException if there is no such value */
    @Nullable
    Object read(VariableDefinition variable, List<String> given) {
        var path = new ArgumentPath("$" + variable.getName());
        var type = nullable(variable.getType());
        if (type instanceof ListType list) {
            return isJsonArray(list, given)
                    ? json(given.get(0), path)
                    : given.stream()
                            .map(text -> value(list.getType(), text, path))
                            .toList();
        }
        if (given.size() > 1) {
            throw path.bad("export.once");
        }
        return value(type, given.get(0), path);
    }

    /** The texts that are read as a value; none if no texts are, as for null and an empty list. */
    List<String> write(@Nullable Object value) {
        var items = value instanceof List<?> list ? list : Collections.singletonList(value);
        return items.stream().anyMatch(Objects::isNull)
                ? List.of()
                : items.stream().map(this::text).toList();
    }

    private String text(Object item) {
        return item instanceof Map || item instanceof List ? json.writeValueAsString(item) : item.toString();
    }

    private boolean isJsonArray(ListType type, List<String> given) {
        return given.size() == 1 && given.get(0).startsWith("[") && isObject(type.getType());
    }

    private @Nullable Object value(Type<?> type, String text, ArgumentPath path) {
        var some = nullable(type);
        if (isObject(some) || some instanceof ListType) {
            return json(text, path);
        }
        return plain(((TypeName) some).getName(), text);
    }

    private boolean isObject(Type<?> type) {
        return nullable(type) instanceof TypeName name
                && schema.getType(name.getName()) instanceof GraphQLInputObjectType;
    }

    private static Object plain(String type, String text) {
        try {
            return switch (type) {
                case "Int" -> Integer.valueOf(text);
                case "Float" -> Double.valueOf(text);
                case "Boolean" -> text.equals("true") || text.equals("false") ? Boolean.valueOf(text) : text;
                default -> text;
            };
        } catch (NumberFormatException e) {
            return text;
        }
    }

    private @Nullable Object json(String text, ArgumentPath path) {
        try {
            return json.readValue(text, Object.class);
        } catch (JacksonException e) {
            throw path.bad("export.json");
        }
    }

    private static Type<?> nullable(Type<?> type) {
        return type instanceof NonNullType required ? required.getType() : type;
    }
}
