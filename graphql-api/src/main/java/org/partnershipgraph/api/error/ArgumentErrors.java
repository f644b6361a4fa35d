package org.partnershipgraph.api.error;

import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.ObjectValue;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is wrong with arguments of which the messages of the validation do not tell where they are. */
class ArgumentErrors {

    private static final Pattern UNKNOWN = Pattern.compile("Unknown field argument '(\\w++)'");
    private static final Pattern MISSING = Pattern.compile("Missing field argument '(\\w++)'");
    private static final Pattern ONE_OF =
            Pattern.compile("Exactly one key must be specified for OneOf type '(\\w++)'\\.");
    private static final Pattern ONE_OF_NULL =
            Pattern.compile("OneOf type field '(\\w++)\\.(\\w++)' must be non-null\\.");

    private final GraphQLSchema schema;
    private final Supplier<Document> document;
    private final List<SourceLocation> locations;

    /** An error of the document; it may tell no location. */
    ArgumentErrors(GraphQLSchema schema, Supplier<Document> document, List<SourceLocation> locations) {
        this.schema = schema;
        this.document = document;
        this.locations = locations;
    }

    /** The message in words of ours with the argument it complains of, empty where it complains of none. */
    Optional<BadInputException> read(String message) {
        var unknown = UNKNOWN.matcher(message);
        if (unknown.matches()) {
            return unknown(unknown.group(1));
        }
        var missing = MISSING.matcher(message);
        if (missing.matches()) {
            return missing(missing.group(1));
        }
        var oneOf = ONE_OF.matcher(message);
        if (oneOf.matches()) {
            return oneOf(oneOf.group(1));
        }
        var nothing = ONE_OF_NULL.matcher(message);
        return nothing.matches() ? oneOfNull(nothing.group(1), nothing.group(2)) : Optional.empty();
    }

    /** The validation takes the arguments of directives that there are not for those of their field. */
    private Optional<BadInputException> unknown(String name) {
        var complaint = fields().filter(given -> given.field().getArguments().stream()
                        .anyMatch(argument -> argument.getName().equals(name) && isHere(argument.getSourceLocation())))
                .findFirst()
                .map(given -> Expected.noArgument(given.definition()))
                .orElse("is an argument of a directive that there is not");
        return Optional.of(new ArgumentPath(Expected.cut(name)).bad(complaint));
    }

    private Optional<BadInputException> missing(String name) {
        return fields().filter(given -> isHere(given.field().getSourceLocation()))
                .flatMap(given -> Stream.ofNullable(given.definition().getArgument(name)))
                .findFirst()
                .map(argument -> new ArgumentPath(name)
                        .bad("is missing: it "
                                + Expected.complaint(null, GraphQLTypeUtil.unwrapAll(argument.getType()))));
    }

    private Optional<BadInputException> oneOf(String type) {
        return input(type)
                .flatMap(input -> place(type, value -> value.getObjectFields().size() != 1)
                        .map(place -> place.bad("must have " + Expected.oneOf(input))));
    }

    private Optional<BadInputException> oneOfNull(String type, String field) {
        return place(
                        type,
                        value -> value.getObjectFields().stream()
                                .anyMatch(each -> each.getName().equals(field)))
                .map(place -> place.at(field).bad("is null, but must not be"));
    }

    /** The argument of an input type that is written as such an object. */
    private Optional<ArgumentPath> place(String type, Predicate<ObjectValue> isSuch) {
        return fields().flatMap(given -> given.field().getArguments().stream()
                        .filter(argument -> isOf(type, given.definition().getArgument(argument.getName()))
                                && argument.getValue() instanceof ObjectValue value
                                && isSuch.test(value)
                                && isHere(argument.getSourceLocation())))
                .map(Argument::getName)
                .map(ArgumentPath::new)
                .findFirst();
    }

    private static boolean isOf(String type, @Nullable GraphQLArgument argument) {
        return argument != null
                && GraphQLTypeUtil.unwrapAll(argument.getType()).getName().equals(type);
    }

    private Stream<DocumentFields.Given> fields() {
        return new DocumentFields(schema).of(document.get()).stream();
    }

    private boolean isHere(@Nullable SourceLocation location) {
        return locations.isEmpty() || locations.contains(location);
    }

    private Optional<GraphQLInputObjectType> input(String name) {
        return schema.getType(name) instanceof GraphQLInputObjectType input ? Optional.of(input) : Optional.empty();
    }
}
