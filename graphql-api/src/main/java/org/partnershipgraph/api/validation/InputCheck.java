package org.partnershipgraph.api.validation;

import graphql.GraphQLContext;
import graphql.language.ArrayValue;
import graphql.language.EnumValue;
import graphql.language.NullValue;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.api.error.BadInputException;
import org.partnershipgraph.api.error.Echo;

/**
 * Finds the first place at which a value does not fit its type. The value is a literal of a document or that of a
 * variable, as JSON.
 */
class InputCheck {

    /** The variables that a literal refers to, null while their values are not known. */
    private final @Nullable Map<String, ? extends @Nullable Object> variables;

    private InputCheck(@Nullable Map<String, ? extends @Nullable Object> variables) {
        this.variables = variables;
    }

    /** Checks values alone, whatever the variables among them are. */
    static InputCheck ofValues() {
        return new InputCheck(null);
    }

    /** Checks literals with the values of their variables, which have been found to fit the variables' types. */
    static InputCheck ofLiterals(Map<String, ? extends @Nullable Object> variables) {
        return new InputCheck(variables);
    }

    /**
     * Returns if the value fits.
     *
     * @throws BadInputException with the path of the first value in it that does not fit, and why
     */
    void require(GraphQLType type, @Nullable Object value, ArgumentPath place) {
        if (value instanceof VariableReference variable) {
            requireVariable(type, variable.getName(), place);
            return;
        }
        if (value == null || value instanceof NullValue) {
            requireNullable(type, place);
            return;
        }
        var some = type instanceof GraphQLNonNull required ? required.getWrappedType() : type;
        if (some instanceof GraphQLList list) {
            requireList(list, value, place);
        } else if (some instanceof GraphQLInputObjectType input) {
            requireObject(input, value, place);
        } else if (!isLeaf(some, value)) {
            throw wrong(some, value, place);
        }
    }

    /** A variable without a value leaves the place to its default, or the place is left out. */
    private void requireVariable(GraphQLType type, String variable, ArgumentPath place) {
        if (variables != null && variables.containsKey(variable) && variables.get(variable) == null) {
            requireNullable(type, place);
        }
    }

    private static void requireNullable(GraphQLType type, ArgumentPath place) {
        if (type instanceof GraphQLNonNull) {
            throw place.bad("input.null");
        }
    }

    private void requireList(GraphQLList type, Object value, ArgumentPath place) {
        var items = value instanceof ArrayValue array ? array.getValues() : value;
        if (!(items instanceof List<?> list)) {
            require(type.getWrappedType(), value, place);
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            require(type.getWrappedType(), list.get(i), place.at(i));
        }
    }

    private void requireObject(GraphQLInputObjectType type, Object value, ArgumentPath place) {
        var fields = fieldsOf(value);
        if (fields == null) {
            throw wrong(type, value, place);
        }
        for (var name : fields.keySet()) {
            if (type.getField(name) == null) {
                throw place.at(Echo.cut(name))
                        .bad("input.unknown-field", place.text(), InputTypes.listed(InputTypes.fieldsOf(type)));
            }
        }
        if (type.isOneOf() && fields.size() != 1) {
            throw place.bad("input.one-of", InputTypes.listed(InputTypes.fieldsOf(type)));
        }
        type.getFieldDefinitions().forEach(field -> requireField(type, field, fields, place));
    }

    private void requireField(
            GraphQLInputObjectType type,
            GraphQLInputObjectField field,
            Map<String, ? extends @Nullable Object> fields,
            ArgumentPath place) {
        var value = fields.get(field.getName());
        if (!fields.containsKey(field.getName())) {
            if (field.getType() instanceof GraphQLNonNull && !field.hasSetDefaultValue()) {
                throw place.bad("input.missing-field", field.getName());
            }
        } else if (type.isOneOf()) {
            requireOnlyField(field, value, place.at(field.getName()));
        } else {
            require(field.getType(), value, place.at(field.getName()));
        }
    }

    /** The only field of an object that has exactly one must have a value, also if a variable is to give it. */
    private void requireOnlyField(GraphQLInputObjectField field, @Nullable Object value, ArgumentPath place) {
        if (value instanceof VariableReference variable
                && variables != null
                && variables.get(variable.getName()) == null) {
            throw place.bad("input.null");
        }
        require(GraphQLNonNull.nonNull(field.getType()), value, place);
    }

    private static @Nullable Map<String, ? extends @Nullable Object> fieldsOf(Object value) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        if (value instanceof ObjectValue object) {
            object.getObjectFields().forEach(field -> fields.put(field.getName(), field.getValue()));
            return fields;
        }
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, field) -> fields.put(String.valueOf(name), field));
            return fields;
        }
        return null;
    }

    private static boolean isLeaf(GraphQLType type, Object value) {
        if (type instanceof GraphQLEnumType choice) {
            var name = value instanceof EnumValue literal ? literal.getName() : value;
            return name instanceof String text && choice.getValue(text) != null;
        }
        if (!(type instanceof GraphQLScalarType scalar)) {
            throw new IllegalStateException("not an input type: " + type);
        }
        var coercing = scalar.getCoercing();
        try {
            if (value instanceof Value<?> literal) {
                coercing.parseLiteral(
                        literal,
                        graphql.execution.CoercedVariables.emptyVariables(),
                        GraphQLContext.getDefault(),
                        Locale.ENGLISH);
            } else {
                coercing.parseValue(value, GraphQLContext.getDefault(), Locale.ENGLISH);
            }
            return true;
        } catch (CoercingParseLiteralException | CoercingParseValueException e) {
            return false;
        }
    }

    private static BadInputException wrong(GraphQLType type, Object value, ArgumentPath place) {
        var expected = InputTypes.expected(type);
        return Echo.of(value)
                .map(echo -> place.bad("input.type-of", expected, echo))
                .orElseGet(() -> place.bad("input.type", expected));
    }
}
