package org.partnershipgraph.api.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.ErrorCode;
import org.partnershipgraph.api.error.ErrorText;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Checks what GraphQL over HTTP asks of a request before its body is read: method, content type and accepted types. */
class RequestHeaderCheck {

    private static final Set<String> WITH_BODY = Set.of("POST", "QUERY");
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD");

    private RequestHeaderCheck() {}

    /**
     * Returns the media type of the response.
     *
     * @throws RejectedRequestException if the request has another method or type, or accepts no type of response
     */
    static MediaType check(HttpServletRequest request) {
        if (!hasBody(request) && !WITHOUT_BODY.contains(request.getMethod())) {
            throw RejectedRequestException.methodNotAllowed();
        }
        if (hasBody(request)) {
            requireJson(request);
        }
        CostReport.of(request.getHeader(CostReport.HEADER));
        CitationReport.isRequested(request.getHeader(CitationReport.HEADER));
        return ResponseType.of(request)
                .orElseThrow(() -> new RejectedRequestException(
                        HttpStatus.NOT_ACCEPTABLE, ErrorCode.NOT_ACCEPTABLE, ErrorText.of("request.accept")));
    }

    /** Whether the method is one that has the query in the body. */
    static boolean hasBody(HttpServletRequest request) {
        return WITH_BODY.contains(request.getMethod());
    }

    private static void requireJson(HttpServletRequest request) {
        if (isEncoded(request)) {
            throw RejectedRequestException.unsupportedType(ErrorText.of("request.content-encoding"));
        }
        if (!isJson(request.getContentType())) {
            throw RejectedRequestException.unsupportedType(ErrorText.of("request.content-type"));
        }
    }

    /** Whether the body is compressed. */
    static boolean isEncoded(HttpServletRequest request) {
        var encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        return encoding != null && !encoding.equalsIgnoreCase("identity");
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
