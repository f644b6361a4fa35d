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

class ScoreCommandTest {

    private static final Path PAGES = Path.of("../seeds/src/test/resources/pages");

    private final PrintStream standardOutput = System.out;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void capture() {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void release() {
        System.setOut(standardOutput);
    }

    @Test
    void printsPrecisionAndRecallOfTheProjectsOwnPages() {
        assertThat(Commands.run(new String[] {"score", "--least", "0.98", PAGES.toString()}))
                .isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("precision", "recall", "facets", "partners", "pairs");
    }

    @Test
    void failsBelowTheLeastThatIsAskedFor(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("p.txt"), """
                Falun and Kolomyia, Ukraine

                The two plan parks.

                Swedish partner
                Falu kommun
                International partner
                Kolomyia
                """);
        Files.writeString(directory.resolve("p.json"), """
                {"items": [{"pairs": [["falun", "kolomyia"], ["falun", "kalush"]]}]}
                """);

        assertThat(Commands.run(new String[] {"score", "--least", "0.5", directory.toString()}))
                .isZero();
        assertThat(Commands.run(new String[] {"score", "--least", "0.6", directory.toString()}))
                .isEqualTo(1);
    }

    @Test
    void failsWithoutPages(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("notes.txt"), "Falun and Kolomyia, Ukraine");
        assertThat(Commands.run(new String[] {"score", directory.toString()})).isEqualTo(1);
        assertThat(printed.size()).isZero();
    }

    @Test
    void namesTheDirectoryThatIsNotThere(@TempDir Path directory) {
        assertThat(Commands.run(
                        new String[] {"score", directory.resolve("nothing").toString()}))
                .isEqualTo(1);
        assertThat(printed.size()).isZero();
    }
}
