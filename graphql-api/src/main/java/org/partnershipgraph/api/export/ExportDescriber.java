package org.partnershipgraph.api.export;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import org.partnershipgraph.api.citation.Citations;
import org.partnershipgraph.api.citation.MeasuredBytes;
import org.partnershipgraph.api.document.SavedDocument;
import org.partnershipgraph.api.error.ErrorCode;
import org.partnershipgraph.api.error.ErrorText;
import org.partnershipgraph.api.node.LoadedSources;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Reads exports to their end, to know their sources, size and hash. */
@Component
class ExportDescriber {

    private final Exports exports;
    private final Citations citations;

    ExportDescriber(Exports exports, Citations citations) {
        this.exports = exports;
        this.citations = citations;
    }

    /**
     * Describes an export.
     *
     * @param address of the export
     * @param request which is charged for reading it
     * @throws ExportRejectedException if it cannot be read
     */
    DescribedExport describe(Export export, String address, HttpServletRequest request) throws IOException {
        var sources = new LoadedSources();
        var content = new MeasuredBytes(OutputStream.nullOutputStream());
        request.setAttribute(LoadedSources.class.getName(), sources);
        try {
            var open = exports.open(export);
            open.writeTo(content);
            var citation = citations.of(title(export), address, open.revision(), sources, export.locale());
            return new DescribedExport(export, citation, open.columns(), content);
        } catch (BrokenExportException e) {
            throw ExportRejectedException.of(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    ErrorCode.SERVICE_UNAVAILABLE,
                    ErrorText.of("failure.store"),
                    export.locale());
        }
    }

    /** The first line of the comment that the query begins with. */
    private static String title(Export export) {
        return SavedDocument.ofText(export.document()).comment().stream()
                .findFirst()
                .orElse(export.name());
    }
}
