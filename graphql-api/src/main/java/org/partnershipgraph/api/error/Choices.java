package org.partnershipgraph.api.error;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** Tells clients that chose a value which is none of an enum's what they can choose. */
@Component
class Choices {

    /** How the messages of the validation name the enum, for values in the document and in variables. */
    private static final Pattern ENUM = Pattern.compile("(?:not a valid|for enum) '(\\w+)'");

    private final ObjectProvider<GraphQlSource> source;

    /** The schema is asked for when it is there: those who answer requests are made while it is. */
    Choices(ObjectProvider<GraphQlSource> source) {
        this.source = source;
    }

    /** The message, with the values of the enum that it complains of. */
    String addTo(String message) {
        var found = ENUM.matcher(message);
        if (!found.find() || !(source.getObject().schema().getType(found.group(1)) instanceof GraphQLEnumType type)) {
            return message;
        }
        var values = type.getValues().stream().map(GraphQLEnumValueDefinition::getName);
        return message + ": use one of " + values.collect(Collectors.joining(", "));
    }
}
