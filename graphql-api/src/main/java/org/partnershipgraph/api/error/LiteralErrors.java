package org.partnershipgraph.api.error;

import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is wrong with the values that a document holds, read from the messages of its validation. */
class LiteralErrors {

    private static final Pattern ARGUMENT = Pattern.compile(
            "argument '(?<place>[\\w.\\[\\]]++)' with value '(?<value>.*)' "
                    + "(?:is not a valid '(?<type>\\w++)'(?: - .*+)?+|(?<null>must not be null)|(?<object>must be an object type)"
                    + "|is missing required fields '\\[(?<missing>[^]]*+)]'|contains a field not in '(?<input>\\w++)': '(?<extra>\\w++)')",
            Pattern.DOTALL);

    private static final Pattern NULL = Pattern.compile("Null value for non-null field argument '(?<place>\\w++)'");
    private static final Pattern ONE_OF =
            Pattern.compile("Exactly one key must be specified for OneOf type '(\\w++)'\\.");
    private static final Pattern ONE_OF_NULL =
            Pattern.compile("OneOf type field '(\\w++)\\.(\\w++)' must be non-null\\.");
    private static final Pattern SIMPLE = Pattern.compile("([A-Z][a-z]++)Value\\{(?:name|value)='?+([^{}]*)}");

    private final GraphQLSchema schema;

    LiteralErrors(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** The message in words of ours with the argument it complains of, empty where it complains of none. */
    Optional<BadInputException> read(String message) {
        var argument = ARGUMENT.matcher(message);
        if (argument.matches()) {
            var place = new ArgumentPath(argument.group("place"));
            return Optional.of(place.bad(complaint(argument)));
        }
        var nothing = NULL.matcher(message);
        if (nothing.matches()) {
            return Optional.of(new ArgumentPath(nothing.group("place")).bad("is null, but must not be"));
        }
        var oneOf = ONE_OF.matcher(message);
        return oneOf.matches() ? oneOf(oneOf.group(1)) : oneOfNull(message);
    }

    /** The validation does not tell of which argument. */
    private Optional<BadInputException> oneOf(String type) {
        return input(type).map(input -> new BadInputException("", "Give " + Expected.oneOf(input)));
    }

    private Optional<BadInputException> oneOfNull(String message) {
        var matcher = ONE_OF_NULL.matcher(message);
        return matcher.matches()
                ? Optional.of(new ArgumentPath(matcher.group(2)).bad("is null, but must not be"))
                : Optional.empty();
    }

    private String complaint(Matcher argument) {
        if (argument.group("null") != null) {
            return "is null, but must not be";
        }
        if (argument.group("missing") != null) {
            return "lacks " + argument.group("missing");
        }
        var extra = argument.group("extra");
        if (extra != null) {
            return input(argument.group("input"))
                    .map(input -> Expected.unknownField(extra, input))
                    .orElse("has no field " + extra);
        }
        var type = argument.group("type");
        return Expected.complaint(echo(argument.group("value")), type == null ? null : schema.getType(type));
    }

    private Optional<GraphQLInputObjectType> input(String name) {
        return schema.getType(name) instanceof GraphQLInputObjectType input ? Optional.of(input) : Optional.empty();
    }

    /** A number, text or name as it was written; null for anything else. */
    private static @Nullable String echo(String value) {
        var simple = SIMPLE.matcher(value);
        if (!simple.matches()) {
            return null;
        }
        var text = simple.group(2).replaceAll("'$", "");
        return simple.group(1).equals("String") ? "\"" + text + "\"" : text;
    }
}
