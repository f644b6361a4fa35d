package org.partnershipgraph.api.export.run;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.BadInputException;
import org.partnershipgraph.api.error.ErrorCode;
import org.partnershipgraph.api.error.ErrorText;
import org.partnershipgraph.api.error.QueryRejectedException;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpStatus;

/** Thrown if an answer cannot become a file; nothing has been written then. */
public class ExportRejectedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final transient List<Map<String, Object>> errors;

    private ExportRejectedException(HttpStatus status, List<Map<String, Object>> errors) {
        super(errors.stream().map(error -> String.valueOf(error.get("message"))).collect(Collectors.joining("; ")));
        this.status = status;
        this.errors = errors;
    }

    public static ExportRejectedException of(HttpStatus status, ErrorCode code, ErrorText text, Locale locale) {
        return new ExportRejectedException(
                status, List.of(Map.of("message", text.in(locale), "extensions", Map.of("code", code))));
    }

    public static ExportRejectedException of(BadInputException input, Locale locale) {
        var extensions = Map.of("code", ErrorCode.BAD_USER_INPUT, "argument", input.argument());
        return new ExportRejectedException(
                HttpStatus.BAD_REQUEST, List.of(Map.of("message", input.text().in(locale), "extensions", extensions)));
    }

    public static ExportRejectedException of(QueryRejectedException query, Locale locale) {
        return new ExportRejectedException(
                HttpStatus.BAD_REQUEST,
                List.of(Map.of("message", query.messageIn(locale), "extensions", query.getExtensions())));
    }

    /** Rejects the query because its answer has errors. */
    public static ExportRejectedException of(WebGraphQlResponse answer) {
        var errors = answer.getExecutionResult().getErrors();
        var codes = errors.stream().map(error -> codeOf(error.getExtensions())).toList();
        return new ExportRejectedException(
                statusOf(codes),
                errors.stream().map(error -> error.toSpecification()).toList());
    }

    /** The query is not valid, it has no such records, or it cannot become such a file. */
    public HttpStatus status() {
        return status;
    }

    /** As in the answer to a query. */
    public List<Map<String, Object>> errors() {
        return errors;
    }

    private static String codeOf(@Nullable Map<String, Object> extensions) {
        return extensions == null ? "" : String.valueOf(extensions.get("code"));
    }

    private static HttpStatus statusOf(List<String> codes) {
        if (codes.contains(ErrorCode.QUERY_TIMEOUT.name()) || codes.contains(ErrorCode.SERVICE_UNAVAILABLE.name())) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        return codes.contains(ErrorCode.INTERNAL_ERROR.name())
                ? HttpStatus.INTERNAL_SERVER_ERROR
                : HttpStatus.BAD_REQUEST;
    }
}
