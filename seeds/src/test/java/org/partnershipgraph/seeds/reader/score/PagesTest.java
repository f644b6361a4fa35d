package org.partnershipgraph.seeds.reader.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipgraph.seeds.reader.InventedPlaces;
import org.partnershipgraph.seeds.reader.PageReader;
import org.partnershipgraph.seeds.reader.report.ReadReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every page under src/test/resources/pages is read as the JSON beside it says; what that leaves out is free. */
class PagesTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final PageReader READER = InventedPlaces.reader();

    static Stream<Path> pages() throws IOException {
        try (var files = Files.list(InventedPlaces.PAGES)) {
            return files.filter(ScoreBoard::isPage).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void isReadAsExpected(Path page) throws IOException {
        var expected = JSON.readTree(Files.readAllBytes(ScoreBoard.expectationOf(page)));
        var report = new ReadReport(List.of(READER.read(page.getFileName().toString(), Files.readAllBytes(page))));

        var read = JSON.readTree(report.json()).path("pages").path(0);

        assertThat(differences("", expected, read)).as(report.text()).isEmpty();
    }

    private static List<String> differences(String path, JsonNode expected, JsonNode read) {
        if (expected.isObject()) {
            var differences = new ArrayList<String>();
            for (var field : expected.properties()) {
                var name = path + "/" + field.getKey();
                differences.addAll(differences(name, field.getValue(), read.path(field.getKey())));
            }
            return differences;
        }
        return expected.isArray()
                ? differencesOfLists(path, expected, read)
                : differencesOfValues(path, expected, read);
    }

    private static List<String> differencesOfLists(String path, JsonNode expected, JsonNode read) {
        var differences = new ArrayList<String>();
        if (expected.size() != read.size()) {
            differences.add(path + " has " + read.size() + " members instead of " + expected.size() + ": " + read);
        }
        for (int i = 0; i < Math.min(expected.size(), read.size()); i++) {
            differences.addAll(differences(path + "/" + i, expected.path(i), read.path(i)));
        }
        return differences;
    }

    private static List<String> differencesOfValues(String path, JsonNode expected, JsonNode read) {
        return expected.equals(read) ? List.of() : List.of(path + " is " + read + " instead of " + expected);
    }
}
