package org.partnershipgraph.api.export;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import org.partnershipgraph.api.citation.Citations;
import org.partnershipgraph.api.citation.MeasuredBytes;
import org.partnershipgraph.api.document.SavedDocument;
import org.partnershipgraph.api.node.LoadedSources;
import org.springframework.stereotype.Component;

/** Reads exports to their end, to know their sources, size and hash. */
@Component
class ExportDescriber {

    private final Exports exports;
    private final Citations citations;
    private final LongExports longExports;

    ExportDescriber(Exports exports, Citations citations, LongExports longExports) {
        this.exports = exports;
        this.citations = citations;
        this.longExports = longExports;
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
        var open = exports.open(export);
        if (open.isWhole()) {
            open.writeTo(content);
        } else {
            longExports.run(export, () -> readAll(open, content));
        }
        var citation = citations.of(title(export), address, open.revision(), sources, export.locale());
        return new DescribedExport(export, citation, open.columns(), content);
    }

    private static void readAll(OpenExport open, OutputStream content) throws IOException {
        try {
            open.writeTo(content);
        } catch (BrokenExportException e) {
            throw e.reason();
        }
    }

    /** The first line of the comment that the query begins with. */
    private static String title(Export export) {
        return SavedDocument.ofText(export.document()).comment().stream()
                .findFirst()
                .orElse(export.name());
    }
}
