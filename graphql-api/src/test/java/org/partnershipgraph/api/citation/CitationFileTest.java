package org.partnershipgraph.api.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** CITATION.cff and NOTICE agree with what the application says, and with the version of the project. */
class CitationFileTest {

    private static final Imprint IMPRINT = Imprint.in(Locale.ENGLISH);

    private Map<String, Object> file = Map.of();

    @BeforeEach
    void read() throws IOException {
        file = new Yaml().load(Files.readString(Path.of("../CITATION.cff")));
    }

    @Test
    void hasTheFieldsThatTheFormatRequires() {
        assertThat(file).containsEntry("cff-version", "1.2.0").containsKeys("message", "title", "authors");
    }

    @Test
    void hasTheVersionOfTheProject() throws IOException {
        var version = Pattern.compile("<artifactId>partnership-graph</artifactId>\\s*<version>(.+?)</version>")
                .matcher(Files.readString(Path.of("../pom.xml")));
        assertThat(version.find()).isTrue();
        assertThat(file).containsEntry("version", version.group(1));
    }

    @Test
    void agreesWithTheImprint() {
        assertThat(file)
                .containsEntry("title", IMPRINT.title())
                .containsEntry("abstract", IMPRINT.description())
                .containsEntry(
                        "license",
                        IMPRINT.licences().stream().map(Licence::name).toList())
                .containsEntry("authors", List.of(Map.of("name", IMPRINT.publisher())));
    }

    @Test
    void creditsThoseWhomTheNoticeCredits() throws IOException {
        var notice = Files.readString(Path.of("../NOTICE")).replaceAll("\\s+", " ");
        assertThat(notice).contains(IMPRINT.credits());
    }
}
