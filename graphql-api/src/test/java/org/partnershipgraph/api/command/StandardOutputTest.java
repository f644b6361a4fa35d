package org.partnershipgraph.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipgraph.api.RunningApi;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Commands fail if their results cannot be written. */
@RunningApi
class StandardOutputTest {

    @LocalServerPort
    private int port;

    @TempDir
    private Path directory;

    private final PrintStream standardOutput = System.out;
    private final PrintStream standardError = System.err;
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @BeforeEach
    void fill() {
        System.setProperty("partnerships.data-dir", ":memory:");
        System.setOut(new PrintStream(new FullDisk(), false, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void release() {
        System.setOut(standardOutput);
        System.setErr(standardError);
        System.clearProperty("partnerships.data-dir");
    }

    @Test
    void failsQueriesOfADatabase() {
        requireFailure("query", "umea");
        requireFailure("query", "export-networks", "--format", "xlsx");
    }

    @Test
    void failsQueriesOfAServer() {
        requireFailure("query", "umea", "--url", "http://localhost:" + port);
    }

    @Test
    void failsReadPages() throws IOException {
        var page = Files.writeString(directory.resolve("page.txt"), "Umeå works with Lund.");
        requireFailure("read", page.toString());
        requireFailure("read", "--format", "json", page.toString());
    }

    @Test
    void failsExportedFolders() {
        requireFailure("export-folder", directory.resolve("data").toString());
    }

    private void requireFailure(String... arguments) {
        errors.reset();
        assertThat(Commands.run(arguments)).isEqualTo(1);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("Standard output cannot be written to.");
    }

    private static class FullDisk extends OutputStream {

        @Override
        public void write(int value) throws IOException {
            throw new IOException("No space left on device");
        }
    }
}
