package org.partnershipgraph.persistence.document.archive;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.archive.ArchiveContents;
import org.partnershipgraph.archive.ArchiveException;

/** Reads an archive; throws {@link ArchiveException} if it is damaged, incomplete, empty or of a later version. */
final class ArchiveReader {

    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_HEADER = 1 << 16;

    private final Path file;

    ArchiveReader(Path file) {
        this.file = file;
    }

    /** Passes on each record of an archive whose documents have at most this format. */
    ArchiveContents read(int latestFormat, Consumer<ArchivedRecord> action) {
        @Nullable ArchiveContents contents = null;
        try (var stream = new DigestInputStream(
                new GZIPInputStream(Files.newInputStream(file), BUFFER), ArchivedRecord.newChecksum())) {
            contents = readHeader(stream, latestFormat);
            stream.getMessageDigest().reset(); // it covers the records alone
            var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8), BUFFER);
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                action.accept(parse(line));
            }
            requireChecksum(contents.sha256(), stream.getMessageDigest());
            return contents;
        } catch (NoSuchFileException e) {
            throw new ArchiveException("There is no file " + file, "Check its name.", e);
        } catch (ZipException | EOFException e) {
            throw contents == null ? notAnArchive(e) : damaged(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new ArchiveException("The file %s cannot be read: %s".formatted(file, e), "Make it readable.", e);
        }
    }

    ArchiveException damaged(String reason, @Nullable Throwable cause) {
        return new ArchiveException(
                "The archive %s is damaged or incomplete: %s".formatted(file, reason),
                "Nothing was changed. Use another copy of the archive, or export it again.",
                cause);
    }

    private ArchiveContents readHeader(InputStream stream, int latestFormat) throws IOException {
        ArchiveHeader header;
        var line = readLine(stream);
        try {
            header = ArchiveHeader.parse(line);
        } catch (RuntimeException e) {
            throw notAnArchive(e);
        }
        if (header.version() > ArchiveHeader.VERSION || header.contents().format() > latestFormat) {
            throw new ArchiveException(
                    "A later version of the application wrote the archive %s".formatted(file),
                    "Import it with that version, or a later one.");
        }
        if (header.contents().count() == 0) {
            throw new ArchiveException("The archive %s holds no records".formatted(file), "Nothing was changed.");
        }
        return header.contents();
    }

    /** Byte by byte, so that nothing after the line is consumed. */
    private static String readLine(InputStream stream) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = stream.read();
                next >= 0 && next != '\n' && line.size() < LONGEST_HEADER;
                next = stream.read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private void requireChecksum(String expected, MessageDigest actual) {
        if (!HexFormat.of().formatHex(actual.digest()).equals(expected)) {
            throw damaged("its checksum is wrong", null);
        }
    }

    private ArchivedRecord parse(String line) {
        try {
            return ArchivedRecord.parse(line);
        } catch (RuntimeException e) {
            throw damaged("a line is not a record: " + e.getMessage(), e);
        }
    }

    private ArchiveException notAnArchive(Exception cause) {
        return new ArchiveException(
                "The file %s is not an archive of Partnership Graph".formatted(file),
                "Name a file that export-archive has written.",
                cause);
    }
}
