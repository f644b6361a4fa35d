package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Every question of docs/queries has the answer beside it and is listed in the README there. */
@RunningApi
class CookbookTest {

    private static final Path COOKBOOK = Path.of("../docs/queries");
    private static final Pattern ENDING = Pattern.compile("(\\.graphql|\\.variables\\.json|\\.json)$");
    private static final Pattern LINK = Pattern.compile("\\]\\((?:docs/queries/)?([a-z-]+/[a-z-]+)\\.graphql\\)");
    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    private int port;

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void answersAsExpected(String name) throws IOException {
        var answer = new GraphQlClient(port)
                .post(read(name + ".graphql"), variables(name), "application/graphql-response+json")
                .body();
        assertThat(pretty(answer)).isEqualTo(pretty(read(name + ".json")));
        assertThat(JSON.readTree(answer).has("errors")).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void isListedByTheQuestionThatItBeginsWith(String name) throws IOException {
        var beginning = read(name + ".graphql").lines().findFirst().orElseThrow();
        assertThat(beginning).startsWith("# ").endsWith("?");
        var question = beginning.substring(2);
        var line = Pattern.compile("^\\d+\\. " + Pattern.quote("[%s](%s.graphql)".formatted(question, name)) + "$");
        assertThat(read("README.md").lines())
                .as("the list, which GraphiQL reads line by line")
                .anyMatch(line.asPredicate());
    }

    @Test
    void hasAQueryToEveryFileAndNoOtherInItsLists() throws IOException {
        var names = names().toList();
        assertThat(names).hasSize(28);
        assertThat(names).containsAll(files().map(CookbookTest::withoutEnding).toList());
        assertThat(links("README.md")).containsExactlyInAnyOrderElementsOf(names);
    }

    private static Stream<String> names() throws IOException {
        return files().filter(file -> file.endsWith(".graphql")).map(CookbookTest::withoutEnding);
    }

    /** The files of those who ask, each in their folder. */
    private static Stream<String> files() throws IOException {
        try (var files = Files.walk(COOKBOOK)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> COOKBOOK.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.equals("README.md"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static String withoutEnding(String file) {
        return ENDING.matcher(file).replaceFirst("");
    }

    private static List<String> links(String file) throws IOException {
        return LINK.matcher(read(file)).results().map(link -> link.group(1)).toList();
    }

    private static Map<String, Object> variables(String name) throws IOException {
        var file = name + ".variables.json";
        return Files.exists(COOKBOOK.resolve(file)) ? JSON.readValue(read(file), new TypeReference<>() {}) : Map.of();
    }

    private static String read(String file) throws IOException {
        return Files.readString(COOKBOOK.resolve(file));
    }

    private static String pretty(String json) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(json));
    }
}
