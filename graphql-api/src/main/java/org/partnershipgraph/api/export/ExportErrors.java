package org.partnershipgraph.api.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.partnershipgraph.api.error.BadInputException;
import org.partnershipgraph.api.error.ErrorCode;
import org.partnershipgraph.api.error.ErrorText;
import org.partnershipgraph.api.export.run.ExportRejectedException;
import org.partnershipgraph.api.request.RejectedRequestException;
import org.partnershipgraph.api.request.RejectionResponse;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Answers requests for files that there cannot be, in JSON as queries are. */
@ControllerAdvice(assignableTypes = {ExportController.class, CitationController.class})
class ExportErrors {

    private static final List<String> OF_FILES =
            List.of(HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.TRAILER, ExportResponse.REVISION);

    private final JsonMapper json;
    private final RejectionResponse rejection;
    private final LocaleResolver locales;

    ExportErrors(JsonMapper json, RejectionResponse rejection, LocaleResolver locales) {
        this.json = json;
        this.rejection = rejection;
        this.locales = locales;
    }

    @ExceptionHandler
    void answer(ExportRejectedException rejected, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (rejected.status() == HttpStatus.METHOD_NOT_ALLOWED) {
            response.setHeader(HttpHeaders.ALLOW, request.getServletPath().equals("/export") ? "POST" : "GET, HEAD");
        }
        if (rejected.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
        }
        OF_FILES.forEach(header -> response.setHeader(header, null));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setStatus(rejected.status().value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(Map.of("errors", rejected.errors())));
    }

    @ExceptionHandler
    void answer(BadInputException input, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(ExportRejectedException.of(input, locales.resolveLocale(request)), request, response);
    }

    @ExceptionHandler
    void answer(HttpMediaTypeNotSupportedException type, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var text = ErrorText.of("request.content-type");
        var locale = locales.resolveLocale(request);
        answer(
                ExportRejectedException.of(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE, ErrorCode.UNSUPPORTED_MEDIA_TYPE, text, locale),
                request,
                response);
    }

    @ExceptionHandler
    void answer(DataAccessResourceFailureException failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var text = ErrorText.of("failure.store");
        var locale = locales.resolveLocale(request);
        answer(
                ExportRejectedException.of(HttpStatus.SERVICE_UNAVAILABLE, ErrorCode.SERVICE_UNAVAILABLE, text, locale),
                request,
                response);
    }

    @ExceptionHandler
    void answer(RejectedRequestException rejected, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        rejection.write(request, response, rejected);
    }
}
