package org.partnershipgraph.api.scalar;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dates as yyyy-mm-dd. Stricter than {@code ExtendedScalars.Date}, which reads 2026-02-29 as 28 February. */
class DateCoercing implements Coercing<LocalDate, String> {

    private static final int LENGTH = "2026-10-01".length();
    private static final String EXPECTED = "must be a day such as 2026-10-01";

    @Override
    public String serialize(Object date, GraphQLContext context, Locale locale) {
        return date.toString();
    }

    @Override
    public LocalDate parseValue(Object input, GraphQLContext context, Locale locale) {
        return parse(input).orElseThrow(() -> new CoercingParseValueException(EXPECTED));
    }

    @Override
    public LocalDate parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        return parse(input instanceof StringValue text ? text.getValue() : null)
                .orElseThrow(() -> new CoercingParseLiteralException(EXPECTED));
    }

    @Override
    public Value<?> valueToLiteral(Object date, GraphQLContext context, Locale locale) {
        return StringValue.of(date.toString());
    }

    private static Optional<LocalDate> parse(@Nullable Object input) {
        if (!(input instanceof String text) || text.length() != LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
