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
    private static final Pattern SIMPLE = Pattern.compile("([A-Z][a-z]++)Value\\{(?:name|value)='?+([^{}]*)}");

    private final GraphQLSchema schema;

    LiteralErrors(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** The message in words of ours with the argument it complains of, empty where it complains of none. */
    Optional<BadInputException> read(String message) {
        var argument = ARGUMENT.matcher(message);
        if (argument.matches()) {
            return Optional.of(complaint(new ArgumentPath(argument.group("place")), argument));
        }
        var nothing = NULL.matcher(message);
        return nothing.matches()
                ? Optional.of(new ArgumentPath(nothing.group("place")).bad("is null, but must not be"))
                : Optional.empty();
    }

    private BadInputException complaint(ArgumentPath place, Matcher argument) {
        if (argument.group("null") != null) {
            return place.bad("is null, but must not be");
        }
        if (argument.group("missing") != null) {
            return place.bad("lacks " + argument.group("missing"));
        }
        var extra = argument.group("extra");
        if (extra != null && schema.getType(argument.group("input")) instanceof GraphQLInputObjectType input) {
            return Expected.unknownField(place, extra, input);
        }
        var type = argument.group("type");
        return place.bad(Expected.complaint(echo(argument.group("value")), type == null ? null : schema.getType(type)));
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
