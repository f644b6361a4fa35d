package org.partnershipgraph.api.error;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.graphql.ResponseError;
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

    /** How messages of the parser's own write a value, such as EnumValue{name='FI'}. */
    private static final Pattern VALUE = Pattern.compile("[A-Z][a-z]+Value\\{(?:name|value)='?([^'}]*+)'?}");

    private final Choices choices;

    RequestErrorCodes(Choices choices) {
        this.choices = choices;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(this::withCodes);
    }

    private WebGraphQlResponse withCodes(WebGraphQlResponse response) {
        if (response.getErrors().stream().allMatch(RequestErrorCodes::hasCode)) {
            return response;
        }
        var errors = response.getErrors().stream().map(this::withCode).toList();
        return response.transform(result -> result.errors(errors));
    }

    private static boolean hasCode(ResponseError error) {
        return error.getExtensions().containsKey("code");
    }

    private GraphQLError withCode(ResponseError error) {
        var extensions = new HashMap<String, Object>(error.getExtensions());
        extensions.putIfAbsent("code", codeOf(error).name());
        var built = GraphqlErrorBuilder.newError()
                .message("%s", choices.addTo(plain(String.valueOf(error.getMessage()))))
                .errorType(error.getErrorType())
                .locations(error.getLocations())
                .extensions(extensions);
        return error.getParsedPath().isEmpty()
                ? built.build()
                : built.path(error.getParsedPath()).build();
    }

    private static String plain(String message) {
        return VALUE.matcher(message).replaceAll("$1");
    }

    private static ErrorCode codeOf(ResponseError error) {
        return CODES.getOrDefault(String.valueOf(error.getErrorType()), ErrorCode.INTERNAL_ERROR);
    }
}
