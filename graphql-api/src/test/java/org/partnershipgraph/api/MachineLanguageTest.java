package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import tools.jackson.databind.JsonNode;

/** What is stored and answered does not depend on the language of the machine. */
class MachineLanguageTest {

    /** Conversions that follow the language of the machine unless a locale is given, which takes a line of its own. */
    private static final Pattern LOCALIZED = Pattern.compile(
            "%[-0-9.,+]*[dfegxc]|to(?:Lower|Upper)Case\\(\\)|(?<!text\\.)NumberFormat(?!Exception)|DecimalFormat|SimpleDateFormat");

    private static final String QUERY = """
            {
              projects(first: 100, orderBy: [{field: TITLE, locale: SV}]) {
                nodes { title slug announcedYear period { start { value day month year } end { value } duration { amount unit } } }
                timeline { year }
                facets { goals { count } }
                coverage { text }
              }
              search(text: "ISTANBUL ilçe vatten") { nodes { __typename } }
              municipalities(first: 100, filter: {name: {startsWith: "I"}}) { nodes { slug seat { latitude longitude } } }
            }
            """;

    private final Locale language = Locale.getDefault();

    @TempDir
    private Path directory = Path.of("");

    @AfterEach
    void restore() {
        Locale.setDefault(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa-IR", "ar-EG-u-nu-arab", "tr-TR", "th-TH-u-ca-buddhist-nu-thai"})
    void isAllTheSame(String other) {
        Locale.setDefault(Locale.forLanguageTag(other));
        var inOther = answer();
        Locale.setDefault(Locale.ENGLISH);
        assertThat(answer()).isEqualTo(inOther);
    }

    @Test
    void isNowhereUsedToFormat() throws IOException {
        try (var files = Files.walk(Path.of(".."))) {
            var lines = files.filter(file -> file.toString().matches(".*/src/main/java/.*\\.java"))
                    .flatMap(MachineLanguageTest::localizedLines)
                    .toList();
            assertThat(lines).isEmpty();
        }
    }

    private static Stream<String> localizedLines(Path file) {
        try {
            var lines = Files.readAllLines(file);
            return lines.stream()
                    .filter(line -> LOCALIZED.matcher(line).find())
                    .filter(line -> !hasLocale(lines, lines.indexOf(line)))
                    .map(line -> file.getFileName() + ": " + line.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasLocale(List<String> lines, int line) {
        return Stream.of(lines.get(line), lines.get(line - 1))
                .anyMatch(text -> text.contains("Locale.ROOT") || text.contains("locale()"));
    }

    private JsonNode answer() {
        var settings =
                new String[] {"--server.port=0", "--server.address=127.0.0.1", "--partnerships.data-dir=" + directory};
        try (var server = new SpringApplicationBuilder(PartnershipGraph.class).run(settings)) {
            var port = Integer.parseInt(server.getEnvironment().getRequiredProperty("local.server.port"));
            var answer = new GraphQlClient(port).answer(QUERY);
            assertThat(answer.get("errors")).isNull();
            assertThat(answer.at("/data/projects/nodes")).isNotEmpty();
            return answer;
        }
    }
}
