package org.partnershipgraph.api.export.run;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.citation.DataResource;
import org.partnershipgraph.api.error.ErrorCode;
import org.partnershipgraph.api.error.ErrorText;
import org.partnershipgraph.api.export.format.FileWriter;
import org.partnershipgraph.change.Revision;
import org.springframework.http.HttpStatus;
import tools.jackson.core.exc.JacksonIOException;

/** An export whose first page has been read. Holds one page at a time, whatever the length of the list. */
public class OpenExport {

    private final Export export;
    private final Layout layout;
    private final ExportPages pages;
    private final Revision revision;

    OpenExport(Export export, Layout layout, ExportPages pages, Revision revision) {
        this.export = export;
        this.layout = layout;
        this.pages = pages;
        this.revision = revision;
    }

    public Export export() {
        return export;
    }

    /** That of the data when the first page was read. */
    public long revision() {
        return revision.number();
    }

    /** When the data of its revision was changed last, null if it never was. */
    @Nullable
    public Instant updatedAt() {
        return revision.updatedAt();
    }

    /** The columns of a table or the fields of the records in its lines, none in other formats. */
    public List<DataResource.Field> columns() {
        var table = layout.table();
        var list = layout.list();
        return switch (export.format()) {
            case CSV, XLSX -> table == null ? List.of() : TableSchema.of(table);
            case JSONL -> list == null ? List.of() : TableSchema.of(list.list().fields());
            default -> List.of();
        };
    }

    /** Whether the first page is all there is. */
    public boolean isWhole() {
        return pages.first().next() == null;
    }

    /**
     * Writes the file, and leaves the stream open.
     *
     * @throws BrokenExportException if a further page cannot be read: what has been written is not a complete file
     */
    public void writeTo(OutputStream out) throws IOException {
        writeTo(out, Long.MAX_VALUE);
    }

    /**
     * Writes the file as above, unless it takes too long.
     *
     * @throws BrokenExportException after the page during which the time is over, if it is not the last one
     */
    public void writeTo(OutputStream out, Duration limit) throws IOException {
        writeTo(out, limit.toNanos());
    }

    private void writeTo(OutputStream out, long nanoseconds) throws IOException {
        try {
            write(out, nanoseconds);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private void write(OutputStream out, long nanoseconds) throws IOException {
        long start = System.nanoTime();
        var first = pages.first();
        var writer = layout.open(first.answer(), out);
        writer.begin();
        write(first, writer);
        for (var next = first.next(); next != null; ) {
            if (System.nanoTime() - start > nanoseconds) {
                throw new BrokenExportException(tooSlow(nanoseconds));
            }
            var page = pages.after(next);
            write(page, writer);
            next = page.next();
        }
        writer.end();
    }

    private ExportRejectedException tooSlow(long nanoseconds) {
        return ExportRejectedException.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                ErrorCode.QUERY_TIMEOUT,
                ErrorText.of("query.time", TimeUnit.NANOSECONDS.toMillis(nanoseconds)),
                export.locale());
    }

    private static void write(ExportPages.Page page, FileWriter writer) throws IOException {
        for (var item : page.items()) {
            writer.add(item);
        }
    }
}
