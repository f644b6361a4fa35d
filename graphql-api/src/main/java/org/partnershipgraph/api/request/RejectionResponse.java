package org.partnershipgraph.api.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.answer.AnswerSettings;
import org.partnershipgraph.api.answer.AnswerStatuses;
import org.partnershipgraph.api.error.ErrorCode;
import org.partnershipgraph.api.web.ApiPaths;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Answers rejected requests in a media type and language that the client accepts. */
@Component
public class RejectionResponse {

    private final JsonMapper json;
    private final LocaleResolver locales;
    private final AnswerStatuses statuses;

    public RejectionResponse(JsonMapper json, LocaleResolver locales, AnswerSettings settings) {
        this.json = json;
        this.locales = locales;
        statuses = settings.statuses();
    }

    public void write(HttpServletRequest request, HttpServletResponse response, RejectedRequestException rejected)
            throws IOException {
        var message = rejected.messageIn(locales.resolveLocale(request));
        setHeaders(request, response, rejected);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setStatus(status(rejected).value());
        response.setContentType(
                ResponseType.of(request).orElse(MediaType.APPLICATION_JSON).toString());
        response.getOutputStream().write(json.writeValueAsBytes(body(rejected.code(), message)));
    }

    private HttpStatus status(RejectedRequestException rejected) {
        var isNotWellFormed = rejected.status() == HttpStatus.UNPROCESSABLE_CONTENT;
        return isNotWellFormed && statuses == AnswerStatuses.COMPATIBLE ? HttpStatus.BAD_REQUEST : rejected.status();
    }

    public void writeTooManyRequests(HttpServletRequest request, HttpServletResponse response, long secondsToWait)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(secondsToWait));
        if (ApiPaths.include(request)) {
            write(request, response, RejectedRequestException.tooManyRequests(secondsToWait));
        } else {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }

    /** The body of a response whose only content is an error. */
    private static Map<String, @Nullable Object> body(ErrorCode code, String message) {
        return Map.of("errors", List.of(Map.of("message", message, "extensions", Map.of("code", code))));
    }

    private static void setHeaders(
            HttpServletRequest request, HttpServletResponse response, RejectedRequestException rejected) {
        switch (rejected.status()) {
            case METHOD_NOT_ALLOWED -> {
                if (!response.containsHeader(HttpHeaders.ALLOW)) {
                    response.setHeader(HttpHeaders.ALLOW, "GET, HEAD, POST, QUERY");
                }
            }
            case CONTENT_TOO_LARGE, REQUEST_TIMEOUT -> {
                // HTTP/2 has no such header.
                if (request.getProtocol().startsWith("HTTP/1")) {
                    response.setHeader(HttpHeaders.CONNECTION, "close");
                }
            }
            case SERVICE_UNAVAILABLE -> response.setHeader(HttpHeaders.RETRY_AFTER, "1");
            case UNSUPPORTED_MEDIA_TYPE -> {
                if (RequestHeaderCheck.isEncoded(request)) {
                    response.setHeader(HttpHeaders.ACCEPT_ENCODING, "identity");
                }
            }
            default -> {}
        }
    }
}
