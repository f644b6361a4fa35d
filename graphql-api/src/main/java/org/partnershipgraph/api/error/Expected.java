package org.partnershipgraph.api.error;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an input has to be, told as the end of a sentence, and what it is instead. */
class Expected {

    private static final Map<String, String> SCALARS = Map.of(
            "Boolean", "true or false",
            "Date", "a day such as 2026-10-01, in quotes",
            "Float", "a number",
            "ID", "an id, in quotes",
            "Int", "a whole number from -2147483648 to 2147483647",
            "String", "a text in quotes");

    private static final int LONGEST_ECHO = 40;
    private static final Pattern READABLE = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S} ]*+");

    private Expected() {}

    /** The rest of a sentence that begins with the place of the value. */
    static String complaint(@Nullable String echo, @Nullable GraphQLType type) {
        var is = echo == null || !READABLE.matcher(echo).matches() ? "" : "is " + cut(echo) + ", but ";
        return is + "must be " + by(type);
    }

    /** What is wrong with the field of an input that has no such field. */
    static BadInputException unknownField(ArgumentPath input, String name, GraphQLInputObjectType type) {
        return input.at(cut(name)).bad("is no field of %s: use %s".formatted(input, fieldsOf(type)));
    }

    static String noArgument(GraphQLFieldDefinition field) {
        var names = field.getArguments().stream().map(GraphQLArgument::getName).collect(Collectors.joining(", "));
        return "is no argument of " + field.getName() + (names.isEmpty() ? ", which takes none" : ": use " + names);
    }

    static String oneOf(GraphQLInputObjectType type) {
        return "exactly one of " + fieldsOf(type);
    }

    private static String by(@Nullable GraphQLType type) {
        if (type instanceof GraphQLEnumType choice) {
            return "one of "
                    + choice.getValues().stream()
                            .map(GraphQLEnumValueDefinition::getName)
                            .collect(Collectors.joining(", "));
        }
        if (type instanceof GraphQLScalarType scalar) {
            return SCALARS.getOrDefault(scalar.getName(), described(scalar));
        }
        return type instanceof GraphQLInputObjectType input ? "an object with " + fieldsOf(input) : "an object";
    }

    /** The description of a scalar of the schema's own says what it looks like. */
    private static String described(GraphQLScalarType scalar) {
        var description = String.valueOf(scalar.getDescription());
        return description.substring(0, 1).toLowerCase(Locale.ROOT)
                + description.substring(1).replaceAll("\\.$", "");
    }

    private static String fieldsOf(GraphQLInputObjectType type) {
        return type.getFieldDefinitions().stream()
                .map(GraphQLInputObjectField::getName)
                .collect(Collectors.joining(", "));
    }

    static String cut(String text) {
        return text.length() > LONGEST_ECHO ? text.substring(0, LONGEST_ECHO) + "..." : text;
    }
}
