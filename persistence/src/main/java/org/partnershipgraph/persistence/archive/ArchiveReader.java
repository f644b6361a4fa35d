package org.partnershipgraph.persistence.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
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

    /** More than a document of MongoDB's greatest size needs. */
    private static final int LONGEST_LINE = 64 << 20;

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final InputStream lines;
    private final MessageDigest digest = Sha256.start();
    private final Header header;

    /** {@link ArchiveException} where the file cannot be read or is no archive. */
    ArchiveReader(Path file) {
        this.file = file;
        try {
            lines = new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file), BUFFER), BUFFER);
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

    /** The checksum over the lines read. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
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

    /** A line without its end, which every line has; null at the end of the file. */
    private byte @Nullable [] nextBytes() {
        var line = new ByteArrayOutputStream();
        try {
            for (int next = lines.read(); next != '\n'; next = lines.read()) {
                if (next < 0 && line.size() == 0) {
                    return null;
                }
                if (next < 0 || line.size() > LONGEST_LINE) {
                    throw damaged("a line has no end", null);
                }
                line.write(next);
            }
        } catch (ZipException | EOFException e) {
            throw damaged(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw unreadable(e);
        }
        return line.toByteArray();
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
