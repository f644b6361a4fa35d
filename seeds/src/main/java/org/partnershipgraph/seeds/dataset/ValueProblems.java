package org.partnershipgraph.seeds.dataset;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.ValueInstantiator;

/** Records values that do not fit and continues, so that one run finds as many as possible. */
final class ValueProblems extends DeserializationProblemHandler {

    private final BiConsumer<String, String> problems;

    /** Problems are given as the place within the record, a JSON pointer, and what is wrong there. */
    ValueProblems(BiConsumer<String, String> problems) {
        this.problems = problems;
    }

    @Override
    public @Nullable Object handleInstantiationProblem(
            DeserializationContext context, Class<?> type, @Nullable Object argument, Throwable thrown) {
        var cause = thrown.getCause() == null ? thrown : thrown.getCause();
        // A constructor meets null only where a value was noted as missing or unfit before.
        return cause instanceof NullPointerException ? null : note(context, String.valueOf(cause.getMessage()));
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> type, String value, String message) {
        return note(context, "'" + value + "' does not fit; write " + ValueForm.of(type));
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String message) {
        return skip(context, type.getRawClass(), parser);
    }

    @Override
    public @Nullable Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> type,
            ValueInstantiator instantiator,
            JsonParser parser,
            String message) {
        return skip(context, type, parser);
    }

    private @Nullable Object skip(DeserializationContext context, Class<?> type, JsonParser parser) {
        note(context, ValueForm.mismatch(type));
        parser.skipChildren();
        return null;
    }

    private @Nullable Object note(DeserializationContext context, String what) {
        var place = context.getParser().streamReadContext().pathAsPointer();
        problems.accept(place.toString(), what);
        return null;
    }
}
