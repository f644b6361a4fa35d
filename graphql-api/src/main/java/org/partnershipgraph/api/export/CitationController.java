package org.partnershipgraph.api.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import org.partnershipgraph.api.document.SavedDocument;
import org.partnershipgraph.api.export.format.ExportFormat;
import org.partnershipgraph.api.export.run.Export;
import org.partnershipgraph.api.export.run.ExportRejectedException;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.LocaleResolver;

/** What is beside an export, with the same parameters: how to cite it, and a description for programs. */
@Controller
class CitationController {

    private final ExportDocuments documents;
    private final ExportParameters parameters;
    private final ExportDescriber describer;
    private final DescriptionResponse response;
    private final LocaleResolver locales;

    CitationController(
            ExportDocuments documents,
            ExportParameters parameters,
            ExportDescriber describer,
            DescriptionResponse response,
            LocaleResolver locales) {
        this.documents = documents;
        this.parameters = parameters;
        this.describer = describer;
        this.response = response;
        this.locales = locales;
    }

    @GetMapping({"/q/{name}.bib", "/export/{name}.bib"})
    void bibTex(@PathVariable String name, HttpServletRequest request, HttpServletResponse target) throws IOException {
        send(Description.BIBTEX, name, request, target);
    }

    @GetMapping({"/q/{name}.citation.json", "/export/{name}.citation.json"})
    void citation(@PathVariable String name, HttpServletRequest request, HttpServletResponse target)
            throws IOException {
        send(Description.CITATION, name, request, target);
    }

    @GetMapping({"/q/{name}.datapackage.json", "/export/{name}.datapackage.json"})
    void dataPackage(@PathVariable String name, HttpServletRequest request, HttpServletResponse target)
            throws IOException {
        send(Description.DATA_PACKAGE, name, request, target);
    }

    @PostMapping(path = "/export", params = "format=bib")
    void bibTex(@RequestBody SerializableGraphQlRequest query, HttpServletRequest request, HttpServletResponse target)
            throws IOException {
        send(Description.BIBTEX, query, request, target);
    }

    @PostMapping(path = "/export", params = "format=citation.json")
    void citation(@RequestBody SerializableGraphQlRequest query, HttpServletRequest request, HttpServletResponse target)
            throws IOException {
        send(Description.CITATION, query, request, target);
    }

    @PostMapping(path = "/export", params = "format=datapackage.json")
    void dataPackage(
            @RequestBody SerializableGraphQlRequest query, HttpServletRequest request, HttpServletResponse target)
            throws IOException {
        send(Description.DATA_PACKAGE, query, request, target);
    }

    private void send(Description description, String name, HttpServletRequest request, HttpServletResponse target)
            throws IOException {
        var document = document(name, request);
        var described = describe(format -> parameters.readDescribed(request, document, format), request);
        response.send(description, described, request, target);
    }

    private void send(
            Description description,
            SerializableGraphQlRequest query,
            HttpServletRequest request,
            HttpServletResponse target)
            throws IOException {
        var described = describe(format -> parameters.read(request, query, format), request);
        response.send(description, described, request, target);
    }

    private SavedDocument document(String name, HttpServletRequest request) {
        var locale = locales.resolveLocale(request);
        return request.getServletPath().startsWith("/export/")
                ? documents.kind(name, locale)
                : documents.query(name, locale);
    }

    /** Describes the format that the address names, or else the table, or the answer itself if it is no table. */
    private DescribedExport describe(Function<ExportFormat, Export> reader, HttpServletRequest request)
            throws IOException {
        var export = reader.apply(ExportFormat.CSV);
        try {
            return describer.describe(export, request);
        } catch (ExportRejectedException e) {
            if (e.status() != HttpStatus.UNPROCESSABLE_CONTENT || export.format() != ExportFormat.CSV) {
                throw e;
            }
            return describer.describe(reader.apply(ExportFormat.JSON), request);
        }
    }
}
