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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipgraph.api.RunningApi;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The command {@code query}, which asks the data set in memory, a database or a server. */
@RunningApi
class QueryCommandTest {

    @LocalServerPort
    private int port;

    @TempDir
    private Path directory;

    private final PrintStream standardOutput = System.out;
    private final PrintStream standardError = System.err;
    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @BeforeEach
    void capture() {
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
    void asksTheDataSetInMemory() {
        System.setProperty("partnerships.data-dir", ":memory:");
        assertThat(run("umea", "--variables", "{\"slug\": \"karlskrona\"}", "--locale", "sv"))
                .as(errors.toString(StandardCharsets.UTF_8))
                .isZero();
        assertThat(printed()).startsWith("kommun.namn,titel,").contains("Karlskrona kommun,");
    }

    @Test
    void asksAServer() throws IOException {
        assertThat(run("umea", "--url", url(), "--separator", ";", "--format", "csv"))
                .isZero();
        assertThat(printed()).startsWith("\uFEFFmunicipality.name;title;").contains("\r\nUmeå;");
        results.reset();
        var file = Files.writeString(directory.resolve("networks.graphql"), """
                query Networks($first: Int!) { networks(first: $first) { nodes { slug } } }
                """);
        Files.writeString(directory.resolve("networks.variables.json"), "{\"first\": 2}");
        assertThat(run(file.toString(), "--url", url(), "--format", "jsonl")).isZero();
        assertThat(printed().lines()).hasSize(7).allMatch(line -> line.startsWith("{\"slug\":\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nobody | csv     | {}                 | No saved query has the documentId "nobody"
            umea   | pdf     | {}                 | Use one of csv, xlsx
            umea   | csv     | []                 | The variables are not a JSON object
            umea   | csv     | null               | The variables are not a JSON object
            umea   | csv     | @nowhere.json      | There is no file
            umea   | csv     | {"slug": "nobody"} | municipality is null
            umea   | geojson | {}                 | A map needs coordinates
            x.graphql | csv  | {}                 | There is no file
            """)
    void saysWhyThereIsNoAnswer(String query, String format, String variables, String reason) {
        assertThat(run(query, "--format", format, "--variables", variables, "--url", url()))
                .isEqualTo(1);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains(reason);
        assertThat(printed()).isEmpty();
    }

    @Test
    void createsNoDatabase() {
        var nowhere = directory.resolve("nowhere");
        System.setProperty("partnerships.data-dir", nowhere.toString());
        assertThat(run("umea")).isEqualTo(1);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("There is no database in");
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void rejectsOptionsBeforeItOpensTheDatabase() {
        assertThat(run("umea", "--rows", "all")).isEqualTo(1);
        assertThat(errors.toString(StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines("rows must be joined or repeated\n");
        assertThat(run("umea", "--url", "here")).isEqualTo(1);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("here is not the address of a server");
    }

    private String url() {
        return "http://localhost:" + port;
    }

    private static int run(String... arguments) {
        var all = new String[arguments.length + 1];
        all[0] = "query";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Commands.run(all);
    }

    private String printed() {
        return results.toString(StandardCharsets.UTF_8);
    }
}
