package org.partnershipgraph.seeds.reader.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.seeds.reader.InventedPlaces;

class ScoreBoardTest {

    private static final Path THRESHOLD = Path.of("src/test/resources/score-threshold.properties");

    @ParameterizedTest
    @ValueSource(strings = {"facets", "partners", "pairs"})
    void doesNotDropBelowTheThreshold(String what) throws IOException {
        var board = ScoreBoard.of(InventedPlaces.reader(), InventedPlaces.PAGES);

        assertThat(board.score(what).precision())
                .as(board.toString())
                .isGreaterThanOrEqualTo(least(what + ".precision"));
        assertThat(board.score(what).recall()).as(board.toString()).isGreaterThanOrEqualTo(least(what + ".recall"));
    }

    @Test
    void showsATableOfWhatWasCounted() throws IOException {
        var board = ScoreBoard.of(InventedPlaces.reader(), InventedPlaces.PAGES);

        System.out.print(board);

        assertThat(board.toString()).contains("precision", "recall", "facets", "swedishPartners", "pairs");
        assertThat(board.score("facets").right()).isGreaterThan(300);
    }

    @Test
    void countsWhatIsMissedAndWhatIsWrong(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("page.txt"), """
                Granås and Kitondo, Zambia

                The cooperation is about boats.

                Globala mål
                4 - God utbildning för alla5 - Jämställdhet
                Svensk partner
                Granås stad
                Internationell partner
                Kitondo
                """);
        Files.writeString(directory.resolve("page.json"), """
                {"items": [{"globalGoals": [4, 6, 7], "pairs": [["granas", "kitondo"]]}]}
                """);

        var board = ScoreBoard.of(InventedPlaces.reader(), directory);

        assertThat(board.score("globalGoals")).isEqualTo(new Score(1, 1, 2));
        assertThat(board.score("pairs").precision()).isEqualTo(1);
        assertThat(board.score("swedishPartners")).isEqualTo(Score.NONE);
    }

    private static double least(String key) throws IOException {
        var threshold = new Properties();
        try (var reader = Files.newBufferedReader(THRESHOLD, StandardCharsets.UTF_8)) {
            threshold.load(reader);
        }
        return Double.parseDouble(threshold.getProperty(key));
    }
}
