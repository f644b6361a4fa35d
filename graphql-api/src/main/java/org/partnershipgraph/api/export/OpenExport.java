package org.partnershipgraph.api.export;

import java.io.IOException;
import java.io.OutputStream;
import org.partnershipgraph.api.export.format.FileWriter;
import org.partnershipgraph.api.export.table.Table;
import tools.jackson.core.exc.JacksonIOException;

/** An export whose first page has been read. Holds one page at a time, whatever the length of the list. */
public class OpenExport {

    private final Export export;
    private final Pages pages;
    private final Table table;
    private final long revision;

    OpenExport(Export export, Pages pages, Table table, long revision) {
        this.export = export;
        this.pages = pages;
        this.table = table;
        this.revision = revision;
    }

    public Export export() {
        return export;
    }

    /** That of the data when the first page was read. */
    public long revision() {
        return revision;
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
        try {
            write(out);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private void write(OutputStream out) throws IOException {
        var first = pages.first();
        table.setContext(first.answer());
        var writer = export.format().open(table, export.options().table(), out);
        writer.begin();
        write(first, writer);
        for (var next = first.next(); next != null; ) {
            var page = pages.after(next);
            write(page, writer);
            next = page.next();
        }
        writer.end();
    }

    private static void write(Pages.Page page, FileWriter writer) throws IOException {
        for (var item : page.items()) {
            writer.add(item);
        }
    }
}
