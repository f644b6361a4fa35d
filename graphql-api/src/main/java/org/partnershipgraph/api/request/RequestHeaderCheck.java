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

/** What the GraphQL over HTTP specification asks of a request before its body is read: method, type and answer. */
class RequestHeaderCheck {

    private static final List<MediaType> ANSWERS =
            List.of(MediaType.APPLICATION_GRAPHQL_RESPONSE, MediaType.APPLICATION_JSON);

    private RequestHeaderCheck() {}

    /** What is wrong with the head of the request, null where nothing is. */
    static @Nullable Rejection problemOf(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) {
            return new Rejection(
                    HttpStatus.METHOD_NOT_ALLOWED,
                    ErrorCode.METHOD_NOT_ALLOWED,
                    "Send queries with POST, as JSON such as {\"query\": \"{ __typename }\"}");
        }
        if (!isJson(request.getContentType())) {
            return new Rejection(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    ErrorCode.UNSUPPORTED_MEDIA_TYPE,
                    "Send queries with the header Content-Type: application/json, in UTF-8");
        }
        if (!takesAnAnswer(request)) {
            return new Rejection(
                    HttpStatus.NOT_ACCEPTABLE,
                    ErrorCode.NOT_ACCEPTABLE,
                    "Send the header Accept: application/graphql-response+json, or application/json");
        }
        return null;
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

    private static boolean takesAnAnswer(HttpServletRequest request) {
        try {
            var accepted = MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
            return accepted.isEmpty()
                    || accepted.stream().anyMatch(type -> ANSWERS.stream().anyMatch(type::includes));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
