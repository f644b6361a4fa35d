package org.partnershipgraph.persistence.document.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.partnershipgraph.archive.ArchiveContents;
import org.partnershipgraph.change.Revision;

/** Writes the records of an archive, and when they are known its header. Both are gzip, which may be put in a row. */
class ArchiveWriter implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final MessageDigest digest = Sha256.start();
    private final TreeMap<String, Long> counts = new TreeMap<>();
    private final OutputStream lines;

    ArchiveWriter(Path records) throws IOException {
        lines = new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(records), BUFFER), BUFFER);
    }

    void write(ArchivedRecord archived) {
        var line = (archived.line() + "\n").getBytes(StandardCharsets.UTF_8);
        digest.update(line);
        counts.merge(archived.kind(), 1L, Long::sum);
        try {
            lines.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    /** What was written, once; the store had this revision before and after. */
    ArchiveContents contents(int format, Revision revision) {
        return new ArchiveContents(format, revision, counts, HexFormat.of().formatHex(digest.digest()));
    }

    /** Puts a header and the records behind it into one file. */
    static void join(Header header, Path records, OutputStream file) throws IOException {
        var start = new GZIPOutputStream(file);
        start.write((header.line() + "\n").getBytes(StandardCharsets.UTF_8));
        start.finish();
        Files.copy(records, file);
    }
}
