package org.partnershipgraph.api.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipgraph.api.dataset.ReplacedDirectory.Content;

class ReplacedDirectoryTest {

    private static final Content NEW = folder -> Files.writeString(folder.resolve("new.txt"), "new");

    @TempDir
    private Path parent = Path.of("");

    @Test
    void isMadeWithItsParents() throws IOException {
        var directory = parent.resolve("a/b");
        ReplacedDirectory.fill(directory, false, NEW);
        assertThat(directory).isDirectoryContaining("glob:**new.txt");
        assertThat(directory.getParent()).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void takesThePlaceOfAnEmptyDirectory() throws IOException {
        var directory = Files.createDirectory(parent.resolve("empty"));
        ReplacedDirectory.fill(directory, false, NEW);
        assertThat(directory).isDirectoryContaining("glob:**new.txt");
    }

    @Test
    void replacesFilesOnlyIfTold() throws IOException {
        var directory = Files.createDirectory(parent.resolve("full"));
        var old = Files.writeString(directory.resolve("old.txt"), "old");
        assertThatThrownBy(() -> ReplacedDirectory.fill(directory, false, NEW))
                .isInstanceOf(DirectoryNotEmptyException.class);
        assertThat(old).exists();
        ReplacedDirectory.fill(directory, true, NEW);
        assertThat(old).doesNotExist();
        assertThat(directory).isDirectoryContaining("glob:**new.txt");
    }

    @Test
    void staysAsItWasIfTheContentFails() throws IOException {
        var directory = Files.createDirectory(parent.resolve("full"));
        var old = Files.writeString(directory.resolve("old.txt"), "old");
        Content failing = folder -> {
            NEW.writeTo(folder);
            throw new IOException("disk full");
        };
        assertThatThrownBy(() -> ReplacedDirectory.fill(directory, true, failing))
                .hasMessage("disk full");
        assertThat(old).exists();
        assertThat(parent).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void keepsItsFilesIfTheNewOnesCannotTakeTheirPlace() throws IOException {
        var directory = Files.createDirectory(parent.resolve("full"));
        var old = Files.writeString(directory.resolve("old.txt"), "old");
        Content clashing = folder -> {
            NEW.writeTo(folder);
            Files.writeString(folder.resolve(folder.getParent().getFileName()), "");
        };
        assertThatThrownBy(() -> ReplacedDirectory.fill(directory, true, clashing))
                .isInstanceOf(FileSystemException.class);
        assertThat(directory).isDirectoryContaining("glob:**old.txt").isDirectoryNotContaining("glob:**{new.txt,/.*}");
        assertThat(old).hasContent("old");
    }

    /** It may be mounted. */
    @Test
    void staysTheSameDirectory() throws IOException {
        var directory = Files.createDirectory(parent.resolve("mounted"));
        var before = fileKey(directory);
        ReplacedDirectory.fill(directory, false, NEW);
        ReplacedDirectory.fill(directory, true, NEW);
        assertThat(fileKey(directory)).isEqualTo(before);
        assertThat(directory).isDirectoryContaining("glob:**new.txt").isDirectoryNotContaining("glob:**/.*");
    }

    private static String fileKey(Path directory) throws IOException {
        return String.valueOf(
                Files.readAttributes(directory, BasicFileAttributes.class).fileKey());
    }

    @Test
    void replacesNoFile() throws IOException {
        var file = Files.writeString(parent.resolve("file"), "");
        assertThatThrownBy(() -> ReplacedDirectory.fill(file, true, NEW))
                .isInstanceOf(FileAlreadyExistsException.class);
    }
}
