package org.partnershipgraph.api;

import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of a query as they are written in variables. */
class VariableValues {

    private VariableValues() {}

    /** Empty for null, for what is no value, and for what uses variables itself. */
    static Optional<Object> of(String literal) {
        try {
            return Optional.ofNullable(json(Parser.parseValue(literal)));
        } catch (InvalidSyntaxException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Object json(Value<?> value) {
        if (value instanceof ObjectValue object) {
            return object.getObjectFields().stream()
                    .filter(field -> json(field.getValue()) != null)
                    .collect(Collectors.toMap(
                            ObjectField::getName,
                            field -> Objects.requireNonNull(json(field.getValue())),
                            (one, other) -> one));
        }
        if (value instanceof ArrayValue list) {
            return list.getValues().stream()
                    .map(VariableValues::json)
                    .filter(Objects::nonNull)
                    .toList();
        }
        if (value instanceof IntValue number) {
            return number.getValue();
        }
        if (value instanceof FloatValue number) {
            return number.getValue();
        }
        if (value instanceof BooleanValue truth) {
            return truth.isValue();
        }
        if (value instanceof EnumValue choice) {
            return choice.getName();
        }
        return value instanceof StringValue text ? text.getValue() : null;
    }
}
