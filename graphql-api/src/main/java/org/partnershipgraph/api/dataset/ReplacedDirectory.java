package org.partnershipgraph.api.dataset;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.util.FileSystemUtils;

/** Fills a directory once all of its content has been written. */
class ReplacedDirectory {

    /** Writes the files of a directory. */
    interface Content {
        void writeTo(Path directory) throws IOException;
    }

    private ReplacedDirectory() {}

    /**
     * Makes a directory with this content, or exchanges the files of one that exists. If that fails, all is as it was.
     *
     * @param replace whether to replace the files that the directory has
     * @throws DirectoryNotEmptyException if it has files, and they are not to be replaced
     */
    static void fill(Path directory, boolean replace, Content content) throws IOException {
        requireReplaceable(directory, replace);
        if (Files.exists(directory)) {
            exchange(directory, content);
        } else {
            make(directory, content);
        }
    }

    private static void make(Path directory, Content content) throws IOException {
        var parent = directory.toAbsolutePath().normalize().getParent();
        Files.createDirectories(parent);
        var incomplete = Files.createTempDirectory(parent, "." + directory.getFileName() + "-");
        try {
            var complete = Files.createDirectory(incomplete.resolve("new"));
            content.writeTo(complete);
            Files.move(complete, directory, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            FileSystemUtils.deleteRecursively(incomplete);
        }
    }

    /** The directory itself stays: one that is mounted cannot be renamed, and nothing beside it may be writable. */
    private static void exchange(Path directory, Content content) throws IOException {
        var inside = Files.createTempDirectory(directory, ".new-");
        var moves = new UndoableMoves();
        try {
            var complete = Files.createDirectory(inside.resolve("new"));
            content.writeTo(complete);
            var old = Files.createDirectory(inside.resolve("old"));
            moves.moveAll(directory, old, inside);
            moves.moveAll(complete, directory, inside);
        } catch (IOException | RuntimeException e) {
            moves.undo();
            FileSystemUtils.deleteRecursively(inside);
            throw e;
        }
        FileSystemUtils.deleteRecursively(inside);
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
