package org.partnershipgraph.api.error;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives a code to the errors that are found before a query runs. */
@Component
class RequestErrorCodes implements WebGraphQlInterceptor {

    private static final Map<String, ErrorCode> CODES = Map.of(
            ErrorType.InvalidSyntax.name(),
            ErrorCode.GRAPHQL_PARSE_FAILED,
            ErrorType.ValidationError.name(),
            ErrorCode.GRAPHQL_VALIDATION_FAILED,
            ErrorType.OperationNotSupported.name(),
            ErrorCode.GRAPHQL_VALIDATION_FAILED,
            ErrorType.ExecutionAborted.name(),
            ErrorCode.QUERY_TOO_LARGE,
            "BadFaithIntrospection",
            ErrorCode.QUERY_TOO_LARGE);

    private final ObjectProvider<GraphQlSource> source;

    /** The schema is asked for when it is there: those who answer requests are made while it is. */
    RequestErrorCodes(ObjectProvider<GraphQlSource> source) {
        this.source = source;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(response -> withCodes(request, response));
    }

    private WebGraphQlResponse withCodes(WebGraphQlRequest request, WebGraphQlResponse response) {
        var errors = response.getExecutionResult().getErrors();
        if (errors.stream().allMatch(RequestErrorCodes::hasCode)) {
            return response;
        }
        var mistakes = new InputErrors(source.getObject().schema(), request);
        var told = new LinkedHashMap<String, GraphQLError>();
        errors.forEach(error -> {
            var coded = hasCode(error) ? error : withCode(error, mistakes);
            told.putIfAbsent(fieldOf(error) + coded.getMessage(), coded);
        });
        return response.transform(result -> result.errors(List.copyOf(told.values())));
    }

    /** The validation tells some mistakes twice: of the argument and of its field, of each fragment in a circle. */
    private static String fieldOf(GraphQLError error) {
        if (error instanceof ValidationError invalid
                && invalid.getValidationErrorType() == ValidationErrorType.FragmentCycle) {
            return "";
        }
        return String.valueOf(error instanceof ValidationError invalid ? invalid.getQueryPath() : error.getPath());
    }

    private static boolean hasCode(GraphQLError error) {
        return error.getExtensions() != null && error.getExtensions().containsKey("code");
    }

    private static GraphQLError withCode(GraphQLError error, InputErrors mistakes) {
        var input = mistakes.find(error);
        var extensions = new HashMap<String, Object>();
        extensions.put("code", codeOf(error).name());
        input.map(BadInputException::argument)
                .filter(argument -> !argument.isEmpty())
                .ifPresent(argument -> extensions.put("argument", argument));
        var message = input.map(bad -> String.valueOf(bad.getMessage()));
        var built = GraphqlErrorBuilder.newError()
                .message("%s", message.orElseGet(() -> PlainMessages.of(error.getMessage())))
                .errorType(error.getErrorType())
                .locations(error.getLocations())
                .extensions(extensions);
        var path = error.getPath();
        return path == null ? built.build() : built.path(path).build();
    }

    private static ErrorCode codeOf(GraphQLError error) {
        return CODES.getOrDefault(String.valueOf(error.getErrorType()), ErrorCode.INTERNAL_ERROR);
    }
}
