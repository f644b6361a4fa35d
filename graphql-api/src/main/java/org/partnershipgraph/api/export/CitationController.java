package org.partnershipgraph.api.export;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.partnershipgraph.api.citation.BibTex;
import org.partnershipgraph.api.citation.DataPackage;
import org.partnershipgraph.api.export.format.ExportFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** What is beside the export of a saved query, with the same parameters: how to cite it, and a description for programs. */
@Controller
class CitationController {

    private static final MediaType BIBTEX = new MediaType("application", "x-bibtex", StandardCharsets.UTF_8);

    private final ExportDocuments documents;
    private final ExportParameters parameters;
    private final ExportDescriber describer;
    private final ExportLinks links;
    private final LocaleResolver locales;
    private final Clock clock;
    private final JsonMapper json;

    CitationController(
            ExportDocuments documents,
            ExportParameters parameters,
            ExportDescriber describer,
            ExportLinks links,
            LocaleResolver locales,
            Clock clock,
            JsonMapper json) {
        this.documents = documents;
        this.parameters = parameters;
        this.describer = describer;
        this.links = links;
        this.locales = locales;
        this.clock = clock;
        this.json = json;
    }

    @GetMapping({"/q/{name}.bib", "/export/{name}.bib"})
    ResponseEntity<String> bibTex(@PathVariable String name, HttpServletRequest request) throws IOException {
        var described = describe(name, request);
        return answer(BibTex.of(described.citation(), described.export().name()), BIBTEX);
    }

    @GetMapping({"/q/{name}.citation.json", "/export/{name}.citation.json"})
    ResponseEntity<String> citation(@PathVariable String name, HttpServletRequest request) throws IOException {
        return answer(pretty(describe(name, request).citation()), MediaType.APPLICATION_JSON);
    }

    @GetMapping({"/q/{name}.datapackage.json", "/export/{name}.datapackage.json"})
    ResponseEntity<String> dataPackage(@PathVariable String name, HttpServletRequest request) throws IOException {
        var described = describe(name, request);
        var resources = List.of(described.resource());
        var dataPackage = DataPackage.of(described.export().name(), described.citation(), clock.instant(), resources);
        return answer(pretty(dataPackage), MediaType.APPLICATION_JSON);
    }

    private DescribedExport describe(String name, HttpServletRequest request) throws IOException {
        var locale = locales.resolveLocale(request);
        var document = request.getServletPath().startsWith("/export/")
                ? documents.kind(name, locale)
                : documents.query(name, locale);
        var export = parameters.read(request, document, ExportFormat.CSV);
        return describer.describe(export, links.address(ExportFormat.CSV.suffix(), export.locale(), request), request);
    }

    private String pretty(Object value) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }

    /** Shown by browsers; the header keeps Spring from naming the file itself. */
    private static ResponseEntity<String> answer(String text, MediaType type) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .contentType(type)
                .body(text);
    }
}
