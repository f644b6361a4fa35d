package org.partnershipgraph.api.time;

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

/** Days of the calendar as clients write them: year, month and day as ISO 8601 has them, and none that never was. */
class Days implements Coercing<LocalDate, String> {

    /** Beyond the year 9999 ISO 8601 writes more digits, of which nobody here has any use. */
    private static final int LENGTH = "2026-10-01".length();

    private static final String MEANT = "must be a day such as 2026-10-01";

    @Override
    public String serialize(Object day, GraphQLContext context, Locale locale) {
        return day.toString();
    }

    @Override
    public LocalDate parseValue(Object input, GraphQLContext context, Locale locale) {
        return day(input).orElseThrow(() -> new CoercingParseValueException(MEANT));
    }

    @Override
    public LocalDate parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        return day(input instanceof StringValue text ? text.getValue() : null)
                .orElseThrow(() -> new CoercingParseLiteralException(MEANT));
    }

    @Override
    public Value<?> valueToLiteral(Object day, GraphQLContext context, Locale locale) {
        return StringValue.of(day.toString());
    }

    private static Optional<LocalDate> day(@Nullable Object input) {
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
