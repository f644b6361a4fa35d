package org.partnershipgraph.api.validation;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.InvalidSyntaxError;
import graphql.execution.UnknownOperationException;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.ErrorCode;
import org.partnershipgraph.api.error.Explanation;
import org.partnershipgraph.api.error.QueryRejectedException;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.util.function.SingletonSupplier;

/** Describes the errors of one request that were found before it ran: code, argument and a message in its language. */
class RequestErrors {

    private static final int LONGEST = 1000;
    private static final String END_OF_DOCUMENT = "<EOF>";

    private static final Map<String, ErrorCode> CODES = Map.of(
            ErrorType.InvalidSyntax.name(),
            ErrorCode.GRAPHQL_PARSE_FAILED,
            ErrorType.ValidationError.name(),
            ErrorCode.GRAPHQL_VALIDATION_FAILED,
            ErrorType.OperationNotSupported.name(),
            ErrorCode.GRAPHQL_VALIDATION_FAILED,
            ErrorType.ExecutionAborted.name(),
            ErrorCode.QUERY_TOO_LARGE);

    private final GraphQLSchema schema;
    private final WebGraphQlRequest request;
    private final boolean suggests;
    private final Locale locale;
    private final Supplier<Document> document;
    private final Supplier<DocumentErrors> documentErrors;

    /** @param suggests whether errors name what exists in the schema */
    RequestErrors(GraphQLSchema schema, WebGraphQlRequest request, boolean suggests) {
        this.schema = schema;
        this.suggests = suggests;
        this.request = request;
        locale = Objects.requireNonNullElse(request.getLocale(), Locale.ENGLISH);
        document = SingletonSupplier.of(() -> Parser.parse(request.getDocument()));
        documentErrors = SingletonSupplier.of(() -> new DocumentErrors(schema, document.get()));
    }

    /** Whether clients can be given the error as it is. */
    static boolean isDescribed(GraphQLError error) {
        return !(error instanceof QueryRejectedException)
                && error.getExtensions() != null
                && error.getExtensions().containsKey("code");
    }

    /** The errors as clients get them. The engine reports some mistakes twice, at an argument and at its field. */
    List<GraphQLError> describe(List<GraphQLError> errors) {
        var described = new LinkedHashMap<String, GraphQLError>();
        errors.forEach(error ->
                describe(error).forEach(each -> described.putIfAbsent(fieldOf(error) + each.getMessage(), each)));
        return List.copyOf(described.values());
    }

    /** The field at which the error is; a cycle of fragments, reported at each of them, is at none. */
    private static String fieldOf(GraphQLError error) {
        if (error instanceof ValidationError invalid) {
            var isCycle = invalid.getValidationErrorType() == ValidationErrorType.FragmentCycle;
            return isCycle ? "" : String.valueOf(invalid.getQueryPath());
        }
        return String.valueOf(error.getPath());
    }

    private Stream<GraphQLError> describe(GraphQLError error) {
        if (error instanceof QueryRejectedException rejection) {
            return Stream.of(translated(rejection));
        }
        if (isDescribed(error)) {
            return Stream.of(error);
        }
        var explanations = explain(error);
        return explanations.isEmpty()
                ? Stream.of(error(error, error.getMessage(), null))
                : explanations.stream().map(each -> error(error, messageOf(error, each), each.argument()));
    }

    private String messageOf(GraphQLError error, Explanation explanation) {
        var text = explanation.text();
        return text == null ? error.getMessage() : text.in(locale);
    }

    private GraphQLError translated(QueryRejectedException rejection) {
        return GraphqlErrorBuilder.newError()
                .message("%s", rejection.messageIn(locale))
                .errorType(rejection.getErrorType())
                .locations(rejection.getLocations())
                .path(rejection.getPath())
                .extensions(rejection.getExtensions())
                .build();
    }

    private List<Explanation> explain(GraphQLError error) {
        if (error.getErrorType() == ErrorType.ValidationError && !suggests) {
            return List.of();
        }
        if (error instanceof ValidationError invalid) {
            return documentErrors.get().explain(invalid);
        }
        if (error instanceof UnknownOperationException) {
            var names = operations();
            return List.of(
                    names.isEmpty()
                            ? Explanation.of("operation.none")
                            : Explanation.of("operation.unknown", InputTypes.listed(names)));
        }
        if (error instanceof InvalidSyntaxError syntax) {
            return END_OF_DOCUMENT.equals(syntax.getOffendingToken())
                    ? List.of(Explanation.of("document.incomplete"))
                    : List.of();
        }
        return error.getErrorType() == ErrorType.ValidationError ? wrongValues() : List.of();
    }

    /** The document has passed validation, so the values of its variables are wrong, or those it has itself. */
    private List<Explanation> wrongValues() {
        var inVariables =
                new VariableErrors(schema).explain(document.get(), request.getOperationName(), request.getVariables());
        return inVariables.isEmpty() ? documentErrors.get().wrongArguments() : inVariables;
    }

    private List<String> operations() {
        return document.get().getDefinitionsOfType(OperationDefinition.class).stream()
                .map(OperationDefinition::getName)
                .filter(Objects::nonNull)
                .toList();
    }

    private static GraphQLError error(GraphQLError error, String message, @Nullable String argument) {
        var code = CODES.getOrDefault(String.valueOf(error.getErrorType()), ErrorCode.INTERNAL_ERROR)
                .name();
        return GraphqlErrorBuilder.newError()
                .message("%s", message.length() > LONGEST ? message.substring(0, LONGEST) + "..." : message)
                .errorType(error.getErrorType())
                .locations(error.getLocations())
                .path(error.getPath())
                .extensions(argument == null ? Map.of("code", code) : Map.of("code", code, "argument", argument))
                .build();
    }
}
