package org.partnershipgraph.api.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.ErrorCode;
import org.partnershipgraph.api.error.ErrorText;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Checks what GraphQL over HTTP asks of a request before its body is read: method, content type and accepted types. */
class RequestHeaderCheck {

    private RequestHeaderCheck() {}

    /** {@link RejectedRequestException} if the request has another method, type or report, or accepts no type of response. */
    static void check(HttpServletRequest request) {
        if (isPersistedQuery(request)) {
            throw RejectedRequestException.persistedQuery();
        }
        if (!request.getMethod().equals("POST")) {
            throw new RejectedRequestException(
                    HttpStatus.METHOD_NOT_ALLOWED, ErrorCode.METHOD_NOT_ALLOWED, ErrorText.of("request.method"));
        }
        if (isEncoded(request)) {
            throw RejectedRequestException.unsupportedType(ErrorText.of("request.content-encoding"));
        }
        if (!isJson(request.getContentType())) {
            throw RejectedRequestException.unsupportedType(ErrorText.of("request.content-type"));
        }
        if (ResponseType.of(request).isEmpty()) {
            throw new RejectedRequestException(
                    HttpStatus.NOT_ACCEPTABLE, ErrorCode.NOT_ACCEPTABLE, ErrorText.of("request.accept"));
        }
        CostReport.of(request.getHeader(CostReport.HEADER));
    }

    /** Whether the body is compressed. */
    static boolean isEncoded(HttpServletRequest request) {
        var encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        return encoding != null && !encoding.equalsIgnoreCase("identity");
    }

    /** Clients send the hash of a query with GET even if they send queries with POST. */
    private static boolean isPersistedQuery(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && Objects.requireNonNullElse(request.getParameter("query"), "").isEmpty()
                && String.valueOf(request.getParameter("extensions")).contains("\"persistedQuery\"");
    }

    private static boolean isJson(@Nullable String contentType) {
        try {
            var type = MediaType.parseMediaType(String.valueOf(contentType));
            var charset = type.getCharset();
            return type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                    && (charset == null || charset.name().equals("UTF-8"));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
