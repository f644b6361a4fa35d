package org.partnershipgraph.api.error;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.language.Document;
import graphql.language.SourceLocation;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.util.function.SingletonSupplier;

/** What the errors of one request say of its arguments and variables. */
class InputErrors {

    private final GraphQLSchema schema;
    private final WebGraphQlRequest request;
    private final Supplier<Document> document;

    InputErrors(GraphQLSchema schema, WebGraphQlRequest request) {
        this.schema = schema;
        this.request = request;
        document = SingletonSupplier.of(() -> Parser.parse(request.getDocument()));
    }

    /** The error in words of ours with the argument it complains of, empty where it complains of none. */
    Optional<BadInputException> find(GraphQLError error) {
        if (error.getErrorType() != ErrorType.ValidationError) {
            return Optional.empty();
        }
        var message = PlainMessages.withoutRule(error.getMessage());
        return inVariables(error)
                .or(() -> new LiteralErrors(schema).read(message))
                .or(() -> new ArgumentErrors(schema, document, locationsOf(error)).read(message));
    }

    /** Once the document is right, it is the variables that are not. */
    private Optional<BadInputException> inVariables(GraphQLError error) {
        return error instanceof ValidationError
                ? Optional.empty()
                : new VariableErrors(schema).find(document.get(), request.getOperationName(), request.getVariables());
    }

    private static List<SourceLocation> locationsOf(GraphQLError error) {
        return error.getLocations() == null ? List.of() : error.getLocations();
    }
}
