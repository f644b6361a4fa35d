package org.partnershipgraph.persistence.document.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.archive.ArchiveException;

/** Reads an archive line by line. */
class ArchiveReader implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final Lines lines;
    private final MessageDigest digest = Sha256.start();
    private final Header header;

    /** {@link ArchiveException} where the file cannot be read or is no archive. */
    ArchiveReader(Path file) {
        this.file = file;
        try {
            lines = new Lines(new GZIPInputStream(Files.newInputStream(file), BUFFER));
        } catch (NoSuchFileException e) {
            throw new ArchiveException("There is no file " + file, "Check its name.", e);
        } catch (ZipException | EOFException e) {
            throw noArchive(e);
        } catch (IOException e) {
            throw unreadable(e);
        }
        header = readHeader();
    }

    Header header() {
        return header;
    }

    /** The next record's line, or null behind the last one. */
    @Nullable
    String nextLine() {
        var bytes = nextBytes();
        if (bytes == null) {
            return null;
        }
        digest.update(bytes);
        digest.update((byte) '\n');
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** {@link ArchiveException} where the lines read are not those that were written. */
    void requireChecksum() {
        if (!HexFormat.of().formatHex(digest.digest()).equals(header.contents().sha256())) {
            throw damaged("its checksum is wrong", null);
        }
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    ArchiveException damaged(String how, @Nullable Throwable cause) {
        return new ArchiveException(
                "The archive %s is damaged or was cut short: %s".formatted(file, how),
                "Nothing was changed. Use another copy of the archive, or export it anew.",
                cause);
    }

    private Header readHeader() {
        var bytes = nextBytes();
        var parsed = bytes == null ? null : Header.parse(new String(bytes, StandardCharsets.UTF_8));
        if (parsed == null) {
            close();
            throw noArchive(null);
        }
        return parsed;
    }

    private byte @Nullable [] nextBytes() {
        try {
            return lines.next();
        } catch (ZipException | EOFException e) {
            throw damaged(e.getMessage() == null ? "it ends too early" : e.getMessage(), e);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private ArchiveException noArchive(@Nullable Exception cause) {
        return new ArchiveException(
                "The file %s is no archive of Partnership Graph".formatted(file),
                "Name a file that export-archive has written.",
                cause);
    }

    private ArchiveException unreadable(IOException cause) {
        return new ArchiveException(
                "The file %s cannot be read: %s".formatted(file, cause), "Make it readable.", cause);
    }
}
