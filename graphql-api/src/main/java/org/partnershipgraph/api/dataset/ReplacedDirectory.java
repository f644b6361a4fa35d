package org.partnershipgraph.api.dataset;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.util.FileSystemUtils;

/** Fills a directory so that it is never there in part: beside it first, and renamed once it is complete. */
class ReplacedDirectory {

    /** Writes the files of a directory. */
    interface Content {
        void writeTo(Path directory) throws IOException;
    }

    private ReplacedDirectory() {}

    /**
     * Makes a directory with this content.
     *
     * @param replace whether to replace a directory that has files
     * @throws DirectoryNotEmptyException if it has files, and is not to be replaced
     */
    static void fill(Path directory, boolean replace, Content content) throws IOException {
        requireReplaceable(directory, replace);
        var parent = directory.toAbsolutePath().normalize().getParent();
        Files.createDirectories(parent);
        var incomplete = Files.createTempDirectory(parent, "." + directory.getFileName() + "-");
        try {
            var complete = Files.createDirectory(incomplete.resolve("new"));
            content.writeTo(complete);
            if (Files.exists(directory)) {
                Files.move(directory, incomplete.resolve("old"), StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(complete, directory, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            FileSystemUtils.deleteRecursively(incomplete);
        }
    }

    static void requireReplaceable(Path directory, boolean replace) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        if (!Files.isDirectory(directory)) {
            throw new FileAlreadyExistsException(directory.toString());
        }
        try (var files = Files.list(directory)) {
            if (!replace && files.findAny().isPresent()) {
                throw new DirectoryNotEmptyException(directory.toString());
            }
        }
    }
}
