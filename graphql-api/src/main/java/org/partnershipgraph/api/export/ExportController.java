package org.partnershipgraph.api.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.partnershipgraph.api.document.SavedDocument;
import org.partnershipgraph.api.error.Echo;
import org.partnershipgraph.api.error.ErrorCode;
import org.partnershipgraph.api.error.ErrorText;
import org.partnershipgraph.api.export.format.ExportFormat;
import org.partnershipgraph.api.export.run.ExportRejectedException;
import org.partnershipgraph.api.export.run.Exports;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.LocaleResolver;

/** {@code /q} and {@code /export}: the answers to queries as files. */
@Controller
class ExportController {

    private final ExportDocuments documents;
    private final ExportParameters parameters;
    private final Exports exports;
    private final ExportResponse response;
    private final LocaleResolver locales;

    ExportController(
            ExportDocuments documents,
            ExportParameters parameters,
            Exports exports,
            ExportResponse response,
            LocaleResolver locales) {
        this.documents = documents;
        this.parameters = parameters;
        this.exports = exports;
        this.response = response;
        this.locales = locales;
    }

    /** A saved query. */
    @RequestMapping("/q/{file}")
    void query(@PathVariable String file, HttpServletRequest request, HttpServletResponse target) throws IOException {
        send(file, false, request, target);
    }

    /** All records of a kind, which a saved query selects. */
    @RequestMapping("/export/{file}")
    void kind(@PathVariable String file, HttpServletRequest request, HttpServletResponse target) throws IOException {
        send(file, true, request, target);
    }

    /** A query in the body of the request. */
    @PostMapping("/export")
    void any(@RequestBody SerializableGraphQlRequest query, HttpServletRequest request, HttpServletResponse target)
            throws IOException {
        var format = format(Objects.requireNonNullElse(request.getParameter(ExportParameters.FORMAT), ""), request);
        response.send(exports.open(parameters.read(request, query, format)), request, target);
    }

    @RequestMapping("/export")
    void other(HttpServletRequest request) {
        throw rejected(
                HttpStatus.METHOD_NOT_ALLOWED, ErrorCode.METHOD_NOT_ALLOWED, ErrorText.of("export.post"), request);
    }

    private void send(String file, boolean isKind, HttpServletRequest request, HttpServletResponse target)
            throws IOException {
        requireRead(request);
        int dot = file.lastIndexOf('.');
        var format = format(dot < 0 ? "" : file.substring(dot + 1), request);
        var document = document(isKind, file.substring(0, dot), request);
        response.send(exports.open(parameters.read(request, document, format)), request, target);
    }

    private void requireRead(HttpServletRequest request) {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            throw rejected(
                    HttpStatus.METHOD_NOT_ALLOWED, ErrorCode.METHOD_NOT_ALLOWED, ErrorText.of("export.get"), request);
        }
    }

    private ExportFormat format(String suffix, HttpServletRequest request) {
        return ExportFormat.of(suffix)
                .orElseThrow(() -> notFound(
                        ErrorText.of("export.unknown-format", Echo.cut(suffix), ExportFormat.suffixes()), request));
    }

    private SavedDocument document(boolean isKind, String name, HttpServletRequest request) {
        var locale = locales.resolveLocale(request);
        return isKind ? documents.kind(name, locale) : documents.query(name, locale);
    }

    private ExportRejectedException notFound(ErrorText text, HttpServletRequest request) {
        return rejected(HttpStatus.NOT_FOUND, ErrorCode.NOT_FOUND, text, request);
    }

    private ExportRejectedException rejected(
            HttpStatus status, ErrorCode code, ErrorText text, HttpServletRequest request) {
        return ExportRejectedException.of(status, code, text, locales.resolveLocale(request));
    }
}
