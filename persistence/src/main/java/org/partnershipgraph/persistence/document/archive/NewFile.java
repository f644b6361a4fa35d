package org.partnershipgraph.persistence.document.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.archive.ArchiveContents;
import org.partnershipgraph.archive.ArchiveException;

/** A file that is written under another name first, and so is there as a whole or not at all. */
class NewFile {

    /** What is written to two temporary files: the records first, for the header in front depends on them. */
    interface Content {
        ArchiveContents write(Path records, Path whole) throws IOException;
    }

    private final Path file;
    private final boolean overwrite;

    NewFile(Path file, boolean overwrite) {
        this.file = file.toAbsolutePath().normalize();
        this.overwrite = overwrite;
    }

    /** {@link ArchiveException} where it may not be written. */
    void requirePossible() {
        var directory = file.getParent();
        if (directory == null || !Files.isDirectory(directory)) {
            throw new ArchiveException("There is no directory " + directory, "Create it, or name a file elsewhere.");
        }
        if (Files.isDirectory(file)) {
            throw new ArchiveException("%s is a directory".formatted(file), "Name a file in it.");
        }
        if (Files.exists(file) && !overwrite) {
            throw exists(null);
        }
    }

    ArchiveContents write(Content content) {
        try {
            return writeAndMove(content);
        } catch (FileAlreadyExistsException e) {
            throw exists(e);
        } catch (IOException | UncheckedIOException e) {
            throw new ArchiveException(
                    "The archive %s cannot be written: %s".formatted(file, e),
                    "Make room for it, or name a file elsewhere.",
                    e);
        }
    }

    private ArchiveContents writeAndMove(Content content) throws IOException {
        var records = temporary(".records");
        var whole = temporary(".part");
        try {
            var contents = content.write(records, whole);
            force(whole);
            moveIntoPlace(whole);
            return contents;
        } finally {
            Files.deleteIfExists(records);
            Files.deleteIfExists(whole);
        }
    }

    /** In the same directory, where it can be moved from at once. */
    private Path temporary(String suffix) throws IOException {
        return Files.createTempFile(file.getParent(), "." + file.getFileName() + ".", suffix);
    }

    private void moveIntoPlace(Path whole) throws IOException {
        if (!overwrite) {
            Files.move(whole, file);
            return;
        }
        try {
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void force(Path whole) throws IOException {
        try (var channel = FileChannel.open(whole, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private ArchiveException exists(@Nullable Exception cause) {
        return new ArchiveException(
                "The file %s exists".formatted(file), "Name another file, or overwrite it with --force.", cause);
    }
}
