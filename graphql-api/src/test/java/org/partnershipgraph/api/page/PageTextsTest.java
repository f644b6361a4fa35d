package org.partnershipgraph.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts of the pages, in both languages. */
class PageTextsTest {

    /** A key that is written out, or the beginning of one that ends in a value. */
    private static final Pattern USED = Pattern.compile("\"([a-z][a-z-]*(?:\\.[\\w-]+)*\\.?)\"");

    @Test
    void areTheSameInBothLanguages() throws IOException {
        var english = texts("en");
        var swedish = texts("sv");
        assertThat(swedish.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (var key : english.stringPropertyNames()) {
            assertThat(values(swedish.getProperty(key))).as(key).isEqualTo(values(english.getProperty(key)));
        }
    }

    /** An apostrophe would begin a quotation. */
    @Test
    void haveTypographicApostrophes() throws IOException {
        assertThat(texts("en").values().toString() + texts("sv").values()).doesNotContain("'");
    }

    @Test
    void areAllUsed() throws IOException {
        var used = used();
        var unused = texts("en").stringPropertyNames().stream()
                .filter(key -> used.stream().noneMatch(use -> use.equals(key) || isBeginning(use, key)))
                .toList();
        assertThat(unused).isEmpty();
    }

    private static boolean isBeginning(String use, String key) {
        return (use.endsWith(".") && key.startsWith(use)) || (key.endsWith(".help") && key.startsWith("error."));
    }

    private static TreeSet<String> used() throws IOException {
        var used = new TreeSet<String>();
        try (var code = Files.walk(Path.of("src/main/java/org/partnershipgraph/api/page"));
                var templates = Files.walk(Path.of("src/main/jte"))) {
            for (var file :
                    Stream.concat(code, templates).filter(Files::isRegularFile).toList()) {
                USED.matcher(Files.readString(file)).results().forEach(match -> used.add(match.group(1)));
            }
        }
        return used;
    }

    private static int values(String text) {
        return new MessageFormat(text).getFormatsByArgumentIndex().length;
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        var file = PageTextsTest.class.getResourceAsStream("/i18n/Pages_" + language + ".properties");
        try (var reader = new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
