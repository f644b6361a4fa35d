package org.partnershipgraph.persistence.document.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.partnershipgraph.archive.ArchiveContents;
import org.partnershipgraph.archive.ArchiveException;
import org.partnershipgraph.persistence.change.Revisions;

/** Writes the records of the store. It reads them twice: first for the counts and the checksum in the header. */
final class ArchiveWriter {

    private static final int ATTEMPTS = 3;
    private static final int BUFFER = 1 << 16;

    private final StoredRecords stored;
    private final Revisions revisions;
    private final int format;

    ArchiveWriter(StoredRecords stored, Revisions revisions, int format) {
        this.stored = stored;
        this.revisions = revisions;
        this.format = format;
    }

    /** Throws {@link ArchiveException} if the store does not stay unchanged long enough. */
    ArchiveContents write(Path file) throws IOException {
        for (int i = 0; i < ATTEMPTS; i++) {
            var contents = writeRecords(OutputStream.nullOutputStream());
            if (writeAll(contents, file).equals(contents)) {
                return contents;
            }
        }
        throw new ArchiveException(
                "The store was changed during each of %s attempts to export it".formatted(ATTEMPTS),
                "Export it while nobody writes.");
    }

    private ArchiveContents writeAll(ArchiveContents contents, Path file) throws IOException {
        try (var stream = new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file), BUFFER), BUFFER)) {
            stream.write(line(new ArchiveHeader(ArchiveHeader.VERSION, contents).json()));
            return writeRecords(stream);
        }
    }

    private ArchiveContents writeRecords(OutputStream target) {
        var revision = revisions.newest();
        var counts = new TreeMap<String, Long>();
        var stream = new DigestOutputStream(target, ArchivedRecord.newChecksum());
        stored.forEach(archived -> {
            counts.merge(archived.kind(), 1L, Long::sum);
            try {
                stream.write(line(archived.json()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        var sha256 = HexFormat.of().formatHex(stream.getMessageDigest().digest());
        return new ArchiveContents(format, revision, counts, sha256);
    }

    private static byte[] line(String json) {
        return (json + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
