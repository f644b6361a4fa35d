package org.partnershipgraph.api.export;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Objects;
import org.partnershipgraph.api.citation.Citations;
import org.partnershipgraph.api.citation.MeasuredBytes;
import org.partnershipgraph.api.document.SavedDocument;
import org.partnershipgraph.api.export.run.BrokenExportException;
import org.partnershipgraph.api.export.run.Export;
import org.partnershipgraph.api.export.run.ExportRejectedException;
import org.partnershipgraph.api.export.run.Exports;
import org.partnershipgraph.api.export.run.OpenExport;
import org.partnershipgraph.api.node.LoadedSources;
import org.partnershipgraph.api.request.QueryLimits;
import org.springframework.stereotype.Component;

/** Reads exports to their end, to know their sources, size and hash. */
@Component
class ExportDescriber {

    private final Exports exports;
    private final Citations citations;
    private final LongExports longExports;
    private final ExportLinks links;
    private final QueryLimits limits;
    private final Clock clock;

    ExportDescriber(
            Exports exports,
            Citations citations,
            LongExports longExports,
            ExportLinks links,
            QueryLimits limits,
            Clock clock) {
        this.exports = exports;
        this.citations = citations;
        this.longExports = longExports;
        this.links = links;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Describes an export.
     *
     * @param request which is charged for reading it
     * @throws ExportRejectedException if it cannot be read
     */
    DescribedExport describe(Export export, HttpServletRequest request) throws IOException {
        var sources = new LoadedSources();
        var content = new MeasuredBytes(OutputStream.nullOutputStream());
        request.setAttribute(LoadedSources.ATTRIBUTE, sources);
        var open = exports.open(export);
        if (open.isWhole()) {
            open.writeTo(content);
        } else {
            longExports.run(export, () -> readAll(open, content));
        }
        var citation =
                citations.of(title(export), links.address(export, request), open.revision(), sources, export.locale());
        var created = Objects.requireNonNullElseGet(open.updatedAt(), clock::instant);
        return new DescribedExport(export, citation, created, open.columns(), content);
    }

    private void readAll(OpenExport open, OutputStream content) throws IOException {
        try {
            open.writeTo(content, limits.export());
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
