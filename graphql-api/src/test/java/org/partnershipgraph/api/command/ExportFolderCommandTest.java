package org.partnershipgraph.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFolderCommandTest {

    @TempDir
    private Path directory = Path.of("");

    private final PrintStream standardOutput = System.out;
    private final PrintStream standardError = System.err;
    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @BeforeEach
    void capture() {
        System.setProperty("partnerships.data-dir", ":memory:");
        System.setOut(new PrintStream(results, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void release() {
        System.setOut(standardOutput);
        System.setErr(standardError);
        System.clearProperty("partnerships.data-dir");
    }

    @Test
    void writesTheDataSetWithoutAServer() {
        var folder = directory.resolve("data");
        assertThat(run(folder, "--address", "https://example.org/data")).isZero();
        assertThat(results.toString(StandardCharsets.UTF_8))
                .startsWith("Exported revision ")
                .contains(folder.toString());
        assertThat(folder.resolve("sv/partnerships.csv")).exists();
        assertThat(folder.resolve("dataset.jsonld")).content().contains("https://example.org/data/en/networks.csv");
    }

    @Test
    void replacesFilesOnlyIfTold() throws IOException {
        var kept = Files.writeString(directory.resolve("kept.txt"), "");
        assertThat(run(directory)).isEqualTo(1);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("is not empty", "--force");
        assertThat(kept).exists();
    }

    @Test
    void rejectsWhatIsNotAnAddress() {
        assertThat(run(directory.resolve("data"), "--address", "example.org")).isEqualTo(1);
        assertThat(errors.toString(StandardCharsets.UTF_8)).startsWith("example.org is not the address of a folder.");
    }

    private static int run(Path folder, String... options) {
        var arguments = new String[options.length + 2];
        arguments[0] = "export-folder";
        System.arraycopy(options, 0, arguments, 1, options.length);
        arguments[options.length + 1] = folder.toString();
        return Commands.run(arguments);
    }
}
