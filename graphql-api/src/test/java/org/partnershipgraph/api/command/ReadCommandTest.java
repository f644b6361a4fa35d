package org.partnershipgraph.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
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
import org.partnershipgraph.seeds.dataset.DataSet;
import org.partnershipgraph.seeds.reader.PageReader;
import tools.jackson.databind.json.JsonMapper;

class ReadCommandTest {

    private static final String PAGE = """
            Falun and Newtown, Kenya

            The two plan parks together.

            Project Area
            EducationUrban planning
            Sustainable Development Goals
            11 - Sustainable cities and communities3 - Good health and well-being
            Swedish partner
            Falu kommun
            International partner
            Newtown
            """;

    private final PrintStream standardOutput = System.out;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    private Path pages = Path.of("");

    @BeforeEach
    void capture() {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void release() {
        System.setOut(standardOutput);
    }

    @Test
    void printsTheFactsOfAPageAsJsonAlone() throws IOException {
        Files.writeString(pages.resolve("p.txt"), PAGE);
        assertThat(Commands.run(new String[] {"read", "--format", "json", pages.toString()}))
                .isZero();
        var page = new JsonMapper().readTree(printed.toByteArray()).at("/pages/0");
        assertThat(page.get("source").asString()).isEqualTo("p.txt");
        assertThat(page.at("/items/0/globalGoals").toString()).isEqualTo("[11,3]");
        assertThat(page.at("/items/0/projectAreas").toString()).isEqualTo("[\"Education\",\"Urban planning\"]");
        assertThat(page.at("/items/0/swedishPartners/0/slug").asString()).isEqualTo("falun");
        assertThat(page.at("/items/0/internationalPartners/0/text").asString()).isEqualTo("Newtown");
        assertThat(page.at("/items/0/internationalPartners/0/slug").isNull()).isTrue();
    }

    @Test
    void readsStandardInput() {
        var standardInput = System.in;
        System.setIn(new ByteArrayInputStream(PAGE.getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(Commands.run(new String[] {"read", "--format", "json", "-"}))
                    .isZero();
        } finally {
            System.setIn(standardInput);
        }
        var page = new JsonMapper().readTree(printed.toByteArray()).at("/pages/0");
        assertThat(page.get("source").asString()).isEqualTo("standard input");
        assertThat(page.at("/items/0/swedishPartners/0/slug").asString()).isEqualTo("falun");
    }

    @Test
    void printsItsVersion() {
        assertThat(Commands.run(new String[] {"--version"})).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8)).startsWith("partnership-graph ");
    }

    @Test
    void listsTheSettingsOfTheServer() {
        assertThat(Commands.run(new String[] {"--help"})).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("PARTNERSHIPS_DATA_DIR", "SPRING_MONGODB_URI");
    }

    @Test
    void printsTheFactsOfAPageForPeople() throws IOException {
        var page = Files.writeString(pages.resolve("p.txt"), PAGE);
        assertThat(Commands.run(new String[] {"read", page.toString()})).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("Falun and Newtown", "Newtown");
    }

    @Test
    void readsTheOthersWhereAFileIsNotThere() throws IOException {
        var page = Files.writeString(pages.resolve("p.txt"), PAGE);
        var missing = pages.resolve("nothing.txt");

        assertThat(Commands.run(new String[] {"read", "--format", "json", missing.toString(), page.toString()}))
                .isEqualTo(1);

        var read = new JsonMapper().readTree(printed.toByteArray()).get("pages");
        assertThat(read.at("/0/source").asString()).isEqualTo("nothing.txt");
        assertThat(read.at("/0/problems/0/code").asString()).isEqualTo("file-unopened");
        assertThat(read.at("/0/problems/0/text").asString()).contains("there is no file", missing.toString());
        assertThat(read.at("/1/items/0/swedishPartners/0/slug").asString()).isEqualTo("falun");
    }

    @Test
    void readsPagesOfRepeatedBulletsAndTheOthers() throws IOException {
        Files.writeString(pages.resolve("a.html"), "<ul><li>Umeå<li>Umeå<li>Umeå</ul>");
        Files.writeString(pages.resolve("b.txt"), PAGE);

        assertThat(Commands.run(new String[] {"read", "--format", "json", pages.toString()}))
                .isZero();

        var read = new JsonMapper().readTree(printed.toByteArray()).get("pages");
        assertThat(read.at("/0/source").asString()).isEqualTo("a.html");
        assertThat(read.at("/1/items/0/swedishPartners/0/slug").asString()).isEqualTo("falun");
    }

    @Test
    void namesPagesByTheWayToThem() throws IOException {
        Files.createDirectories(pages.resolve("old/p"));
        Files.writeString(pages.resolve("old/p/p.txt"), PAGE);
        Files.writeString(pages.resolve("p.txt"), PAGE);

        assertThat(Commands.run(new String[] {"read", "--format", "json", pages.toString()}))
                .isZero();

        assertThat(new JsonMapper().readTree(printed.toByteArray()).get("pages").values())
                .extracting(page -> page.get("source").asString())
                .containsExactly("old/p/p.txt", "p.txt");
    }

    @Test
    void tellsOfAFileThatCannotBeOpened() {
        var page = new PageFile(pages, "pages").read(PageReader.of(DataSet.read()));

        assertThat(page.wasRead()).isFalse();
        assertThat(page.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.text()).contains("could not be opened"));
    }

    @Test
    void refusesUnknownCommandsAndFormats() {
        assertThat(Commands.run(new String[] {"raed"})).isEqualTo(2);
        assertThat(Commands.run(new String[] {"read", "--format", "xml", "p.txt"}))
                .isEqualTo(2);
    }

    @Test
    void leavesTheServersArgumentsToTheServer() {
        assertThat(Commands.isCommand(new String[] {})).isFalse();
        assertThat(Commands.isCommand(new String[] {"--server.port=8081"})).isFalse();
        assertThat(Commands.isCommand(new String[] {"read"})).isTrue();
        assertThat(Commands.isCommand(new String[] {"--help"})).isTrue();
    }
}
