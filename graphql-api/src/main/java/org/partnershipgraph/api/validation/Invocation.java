package org.partnershipgraph.api.validation;

import graphql.language.Argument;
import graphql.language.Node;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.api.error.BadInputException;

/**
 * A field or directive as a document uses it.
 *
 * @param node the field or directive in the document
 * @param name its name, that of a directive with its @
 * @param arguments those that the document gives it
 * @param declared those that the schema declares, null if the schema knows no such field or directive
 * @param parent the type that the field is asked of, null for directives and where the schema knows no such type
 * @param path the path of the field in the answer, positions in lists left out
 */
record Invocation(
        Node<?> node,
        String name,
        List<Argument> arguments,
        @Nullable List<GraphQLArgument> declared,
        @Nullable GraphQLNamedType parent,
        List<Object> path) {

    Optional<Argument> argument(String name) {
        return arguments.stream()
                .filter(argument -> argument.getName().equals(name))
                .findFirst();
    }

    private Stream<GraphQLArgument> declarations() {
        return declared == null ? Stream.of() : declared.stream();
    }

    Optional<GraphQLArgument> declaration(String name) {
        return declarations()
                .filter(argument -> argument.getName().equals(name))
                .findFirst();
    }

    /** The arguments that must be given. */
    Stream<GraphQLArgument> required() {
        return declarations()
                .filter(argument -> argument.getType() instanceof GraphQLNonNull)
                .filter(argument -> !argument.hasSetDefaultValue());
    }

    /**
     * Returns if the argument, which is among those given, has a value that fits its type.
     *
     * @throws BadInputException if it does not fit
     */
    void require(Argument argument, InputCheck check) {
        declaration(argument.getName())
                .ifPresent(declaration -> check.require(
                        declaration.getType(), argument.getValue(), new ArgumentPath(argument.getName())));
    }
}
