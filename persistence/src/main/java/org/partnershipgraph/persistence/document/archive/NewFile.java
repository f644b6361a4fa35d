package org.partnershipgraph.persistence.document.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.archive.ArchiveException;

/** A file that is written under a temporary name, so that it exists completely or not at all. Only its owner can read it. */
final class NewFile {

    /** Writes the content. */
    interface Content<T> {
        T writeTo(Path file) throws IOException;
    }

    private final Path file;
    private final boolean overwrite;

    NewFile(Path file, boolean overwrite) {
        this.file = file.toAbsolutePath().normalize();
        this.overwrite = overwrite;
    }

    /** Throws {@link ArchiveException} if the file must not be written there. */
    void requireAllowed() {
        if (!Files.isDirectory(file.resolveSibling("."))) {
            throw new ArchiveException("There is no directory " + file.getParent(), "Create it, or use another one.");
        }
        if (Files.isDirectory(file)) {
            throw new ArchiveException("%s is a directory".formatted(file), "Name a file in it.");
        }
        if (Files.exists(file) && !overwrite) {
            throw exists(null);
        }
    }

    <T> T write(Content<T> content) {
        try {
            var temporary = Files.createTempFile(file.getParent(), "." + file.getFileName() + ".", ".part");
            try {
                var result = content.writeTo(temporary);
                force(temporary);
                Files.move(temporary, file, options());
                return result;
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (FileAlreadyExistsException e) {
            throw exists(e);
        } catch (IOException | UncheckedIOException e) {
            throw new ArchiveException(
                    "The archive %s cannot be written: %s".formatted(file, e),
                    "Make room for it, or use another directory.",
                    e);
        }
    }

    private CopyOption[] options() {
        return overwrite ? new CopyOption[] {StandardCopyOption.ATOMIC_MOVE} : new CopyOption[0];
    }

    private static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private ArchiveException exists(@Nullable Exception cause) {
        return new ArchiveException(
                "The file %s exists".formatted(file), "Use another name, or overwrite it with --force.", cause);
    }
}
