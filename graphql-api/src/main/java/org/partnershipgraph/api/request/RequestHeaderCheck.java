package org.partnershipgraph.api.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.ErrorCode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Checks what GraphQL over HTTP asks of a request before its body is read: method, content type and accepted types. */
class RequestHeaderCheck {

    private static final List<MediaType> RESPONSES =
            List.of(MediaType.APPLICATION_GRAPHQL_RESPONSE, MediaType.APPLICATION_JSON);

    private RequestHeaderCheck() {}

    /** {@link RejectedRequestException} if the request has another method or type, or accepts no type of response. */
    static void check(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) {
            throw new RejectedRequestException(
                    HttpStatus.METHOD_NOT_ALLOWED,
                    ErrorCode.METHOD_NOT_ALLOWED,
                    "Send queries with POST, as JSON such as {\"query\": \"{ __typename }\"}");
        }
        if (!isJson(request.getContentType())) {
            throw new RejectedRequestException(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    ErrorCode.UNSUPPORTED_MEDIA_TYPE,
                    "Send queries with the header Content-Type: application/json, in UTF-8");
        }
        if (!acceptsResponse(request)) {
            throw new RejectedRequestException(
                    HttpStatus.NOT_ACCEPTABLE,
                    ErrorCode.NOT_ACCEPTABLE,
                    "Send the header Accept: application/graphql-response+json, or application/json");
        }
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

    private static boolean acceptsResponse(HttpServletRequest request) {
        try {
            var accepted = MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
            return accepted.isEmpty()
                    || accepted.stream().anyMatch(type -> RESPONSES.stream().anyMatch(type::includes));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
