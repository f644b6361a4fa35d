package org.partnershipgraph.api.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BibTexTest {

    private static final CitedSource PAGE =
            new CitedSource("icld-page", "Sida om Åre", "https://icld.se/a_{b}?x=1%20&y=2#c", "sv", "2026-09-01");

    @Test
    void describesWhatIsCited() throws Exception {
        var entry = read(BibTex.of(citation("Partners", List.of()), "partners"))
                .getEntries()
                .get(new Key("partners-r7"));
        assertThat(entry.getType()).isEqualTo(new Key("misc"));
        assertThat(entry.getField(new Key("author")).toUserString()).isEqualTo("{Partnership Graph}");
        assertThat(entry.getField(new Key("url")).toUserString())
                .isEqualTo("https://example.org/q/partners.csv?a=%20b");
        assertThat(entry.getField(new Key("urldate")).toUserString()).isEqualTo("2026-10-01");
        assertThat(entry.getField(new Key("version")).toUserString()).isEqualTo("revision 7");
        assertThat(entry.getField(new Key("note")).toUserString()).contains("GeoNames");
    }

    @Test
    void hasAnEntryForEachSource() throws Exception {
        var entry = read(BibTex.of(citation("Partners", List.of(PAGE)), "partners"))
                .getEntries()
                .get(new Key("icld-page"));
        assertThat(entry.getField(new Key("url")).toUserString()).isEqualTo("https://icld.se/a_%7Bb%7D?x=1%20&y=2#c");
        assertThat(entry.getField(new Key("langid")).toUserString()).isEqualTo("swedish");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100 % \"own\" & shared_{names}",
                "a } b { c",
                "C:\\new ~ $5 #1 ^2",
                "Umeå, @misc{x,}",
                "one\n\n}@misc{forged, title = {x}}"
            })
    void escapesTexts(String title) throws Exception {
        var entries = read(BibTex.of(citation(title, List.of()), "key")).getEntries();
        assertThat(entries).hasSize(1);
        var written = entries.get(new Key("key-r7")).getField(new Key("title")).toUserString();
        var shown = new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(written)));
        assertThat(shown).isEqualTo(title.replaceAll("\\s+", " "));
    }

    private static BibTeXDatabase read(String text) throws Exception {
        return new BibTeXParser().parseFully(new StringReader(text));
    }

    private static Citation citation(String title, List<CitedSource> sources) {
        var imprint = Imprint.in(Locale.ENGLISH);
        return new Citation(
                title,
                imprint.publisher(),
                "https://example.org/q/partners.csv?a=%20b",
                7,
                LocalDate.of(2026, 10, 1),
                imprint.licences(),
                imprint.credits(),
                sources,
                false);
    }
}
