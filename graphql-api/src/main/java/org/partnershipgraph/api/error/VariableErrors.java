package org.partnershipgraph.api.error;

import graphql.GraphQLContext;
import graphql.language.Document;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong with the values of variables, and where in them, once it is known that something is. */
class VariableErrors {

    private final GraphQLSchema schema;

    VariableErrors(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** The first value that is not what its variable is declared as. */
    Optional<BadInputException> find(
            Document document, @Nullable String operation, Map<String, @Nullable Object> variables) {
        try {
            document.getDefinitionsOfType(OperationDefinition.class).stream()
                    .filter(each -> operation == null || operation.equals(each.getName()))
                    .flatMap(each -> each.getVariableDefinitions().stream())
                    .forEach(variable -> check(variable, variables));
            return Optional.empty();
        } catch (BadInputException e) {
            return Optional.of(e);
        }
    }

    private void check(VariableDefinition variable, Map<String, @Nullable Object> variables) {
        var isGiven = variables.containsKey(variable.getName());
        if (isGiven || variable.getDefaultValue() == null) {
            var place = new ArgumentPath("$" + variable.getName());
            check(typeOf(variable.getType()), variables.get(variable.getName()), place);
        }
    }

    private @Nullable GraphQLType typeOf(@Nullable Type<?> type) {
        if (type instanceof NonNullType some) {
            return GraphQLNonNull.nonNull(typeOf(some.getType()));
        }
        if (type instanceof ListType list) {
            return GraphQLList.list(typeOf(list.getType()));
        }
        return type instanceof TypeName named ? schema.getType(named.getName()) : null;
    }

    private static void check(@Nullable GraphQLType type, @Nullable Object value, ArgumentPath place) {
        if (type instanceof GraphQLNonNull some) {
            if (value == null) {
                throw place.bad("is null, but must not be");
            }
            check(some.getWrappedType(), value, place);
        } else if (value != null) {
            checkSome(type, value, place);
        }
    }

    private static void checkSome(@Nullable GraphQLType type, Object value, ArgumentPath place) {
        if (type instanceof GraphQLList list) {
            checkList(list, value, place);
        }
        if (type instanceof GraphQLInputObjectType input) {
            checkObject(input, value, place);
        }
        if (!isOneOf(type, value) || !isOf(type, value)) {
            throw place.bad(Expected.complaint(echo(value), type));
        }
    }

    private static boolean isOneOf(@Nullable GraphQLType type, Object value) {
        return !(type instanceof GraphQLEnumType choice) || choice.getValue(String.valueOf(value)) != null;
    }

    private static void checkList(GraphQLList type, Object value, ArgumentPath place) {
        if (!(value instanceof List<?> items)) {
            check(type.getWrappedType(), value, place);
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            check(type.getWrappedType(), items.get(i), place.at(i));
        }
    }

    private static void checkObject(GraphQLInputObjectType type, Object value, ArgumentPath place) {
        if (!(value instanceof Map<?, ?> fields)) {
            throw place.bad(Expected.complaint(echo(value), type));
        }
        for (var name : fields.keySet()) {
            if (type.getField(String.valueOf(name)) == null) {
                throw Expected.unknownField(place, String.valueOf(name), type);
            }
        }
        if (type.isOneOf() && fields.size() != 1) {
            throw place.bad("must have " + Expected.oneOf(type));
        }
        type.getFieldDefinitions().forEach(field -> checkField(type, field, fields, place));
    }

    private static void checkField(
            GraphQLInputObjectType type, GraphQLInputObjectField field, Map<?, ?> fields, ArgumentPath place) {
        var isGiven = fields.containsKey(field.getName());
        if (!isGiven && field.getType() instanceof GraphQLNonNull && !field.hasSetDefaultValue()) {
            throw place.bad("lacks " + field.getName());
        }
        if (!isGiven) {
            return;
        }
        var fieldType = type.isOneOf() ? GraphQLNonNull.nonNull(field.getType()) : field.getType();
        check(fieldType, fields.get(field.getName()), place.at(field.getName()));
    }

    private static boolean isOf(@Nullable GraphQLType type, Object value) {
        if (!(type instanceof GraphQLScalarType scalar)) {
            return true;
        }
        try {
            scalar.getCoercing().parseValue(value, GraphQLContext.getDefault(), Locale.ENGLISH);
            return true;
        } catch (CoercingParseValueException e) {
            return false;
        }
    }

    private static @Nullable String echo(Object value) {
        if (value instanceof String text) {
            return "\"" + text + "\"";
        }
        return value instanceof Number || value instanceof Boolean ? String.valueOf(value) : null;
    }
}
