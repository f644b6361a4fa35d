package org.partnershipgraph.seeds.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.seeds.dataset.DataSet;
import org.partnershipgraph.seeds.reader.name.Gazetteer;
import org.partnershipgraph.seeds.reader.page.PageBytes;
import org.partnershipgraph.seeds.reader.report.Problem;
import org.partnershipgraph.seeds.reader.report.ReadPage;
import org.partnershipgraph.seeds.reader.report.ReadReport;
import org.partnershipgraph.seeds.reader.vocabulary.PageVocabulary;

class BadPagesTest {

    private static final PageReader READER = InventedPlaces.reader();
    private static final int LARGE = 200_000;

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\n\n\r\n", "\uFEFF", "<html><body></body></html>", "<html><script>x</script></html>"})
    void areReportedAsEmptyWhereTheyHoldNoText(String page) {
        assertThat(codes(READER.read("page", page))).containsExactly("empty");
    }

    @Test
    void areReportedAsBinary() {
        var picture = new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};

        assertThat(codes(READER.read("page", picture))).containsExactly("binary");
        assertThat(codes(READER.read("page", "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII))))
                .containsExactly("binary");
    }

    @Test
    void areReadAsFarAsTheLimitAndNoFurther() throws IOException {
        var limited = new PageReader(new Gazetteer(InventedPlaces.ALL), PageVocabulary.of(DataSet.read()), LARGE);
        var page = new Endless("Alvsta and Kitondo, Zambia\n\nThe cooperation is about boats.\n\n");

        var read = limited.read("page", page);

        assertThat(codes(read)).containsExactly("page-too-long");
        assertThat(read.items()).isNotEmpty();
        assertThat(page.read).isLessThan(2L * LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Här är en rad.\n", "Å"})
    void areCutBetweenLinesOrCharacters(String part) {
        for (int limit = 100; limit < 130; limit++) {
            var limited = new PageReader(new Gazetteer(InventedPlaces.ALL), PageVocabulary.of(DataSet.read()), limit);

            var read = limited.read("page", part.repeat(100).getBytes(StandardCharsets.UTF_8));

            assertThat(codes(read)).containsExactly("page-too-long");
            assertThat(read.encoding()).isEqualTo("UTF-8");
        }
    }

    @Test
    void areReadOnlySoManyItemsOf() {
        var page = "Projektområde\nEducation\n\n".repeat(PagePipeline.MOST_ITEMS + 1);

        var read = READER.read("page", page);

        assertThat(codes(read)).containsExactly("items-too-many");
        assertThat(read.items()).hasSize(PagePipeline.MOST_ITEMS);
    }

    @Test
    void areReportedWhereCharactersWereLost() {
        assertThat(codes(READER.read("page", "H\uFFFDggdal och Kitondo"))).contains("characters-lost");
    }

    @Test
    void loseNothingWhateverTheirEncoding() {
        for (int i = 0x20; i < 0x100; i++) {
            var bytes = new byte[] {'A', (byte) i, 'b', 'c'};
            var text = PageBytes.decode(bytes).text();
            assertThat(text).hasSize(4).startsWith("A").endsWith("bc").doesNotContain("\uFFFD");
        }
    }

    @Test
    void keepTheirFactsAmongScripts() {
        var scripts = "<script>if (a < b) { document.write('<p>Svensk partner</p>'); }</script>".repeat(2_000);
        var page = "<html><body>" + scripts + "<h1>Granås – Lypove</h1><p>A cooperation.</p>" + scripts
                + "<p>Svensk partner<br>Granås stad<br>Internationell partner<br>Lypove</p></body></html>";

        assertThat(READER.read("page", page).items())
                .singleElement()
                .satisfies(item -> assertThat(item.pairs()).containsExactly(List.of("granas", "lypove")));
    }

    static Stream<Arguments> hostilePages() {
        return Stream.of(
                hostile("one word without end", "A".repeat(LARGE)),
                hostile("one line without end", "Alvsta och Kitondo, ".repeat(LARGE / 20)),
                hostile("stops alone", ".\n".repeat(LARGE / 2)),
                hostile("labels alone", "Svensk partner\n".repeat(LARGE / 15)),
                hostile("tags alone", "Etiketter\na,\n".repeat(LARGE / 12)),
                hostile("a value without end", "Svensk partner\n" + "Alvsta kommun".repeat(LARGE / 13)),
                hostile("small letters without end", "Internationell partner\n" + "kommun stad".repeat(LARGE / 11)),
                hostile("unknown partners", unknownPartners()),
                hostile("areas that almost match", "Projektområde\n" + "Educatio".repeat(LARGE / 8)),
                hostile("goals without end", "Globala mål\n" + "4 - ".repeat(LARGE / 4)),
                hostile("years without end", "2019-".repeat(LARGE / 5)),
                hostile("titles of pairs", "Alvsta and Kitondo, Zambia\n\n".repeat(LARGE / 28)),
                hostile(
                        "headings of pairs and a block",
                        "X\n\n" + "Alvsta and Kitondo\n\n".repeat(LARGE / 20)
                                + "Svensk partner\nAlvsta kommunGranås stad\nInternationell partner\nKitondoLypove\n"),
                hostile("bullets", "• Alvsta\n\nAlvsta\n\n".repeat(LARGE / 18)),
                hostile("networks", "nätverk för nätverk network for the network of ".repeat(LARGE / 48)),
                hostile("open tags", "<div><b><i><p>" + "<div><b>x".repeat(LARGE / 90)),
                hostile("brackets", "<p>" + "<".repeat(LARGE) + "</p>"),
                hostile("three-party", "A three-party cooperation with Alvsta, Granås and ".repeat(LARGE / 50)),
                hostile("labels in one line", "Svensk partner: Alvsta Globala mål: ".repeat(LARGE / 35)),
                hostile("colons in one word", "A:".repeat(LARGE / 2)),
                hostile("targets without end", "Globala mål\n" + "16.7 ".repeat(LARGE / 5)),
                hostile("parties", "Moa Exempelsson (S), ".repeat(LARGE / 21)),
                hostile("preparations", "förberedelsefasen genomfördes 2019 ".repeat(LARGE / 35)),
                hostile("buttons", "<p>" + "<button>Globala mål</button><button>4</button>".repeat(LARGE / 46)),
                hostile("references", "dnr 2017-0049 ".repeat(LARGE / 14)),
                hostile("quotes", "– Ja.\nMoa Exempelsson, projektledare\n".repeat(LARGE / 40)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostilePages")
    void areReadInBoundedTime(String name, String page) {
        var read = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> READER.read(name, page));

        assertThat(read.items().size() + read.problems().size()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void neverMakeItFail(long seed) throws IOException {
        var random = new Random(seed);
        var page = Files.readAllBytes(InventedPlaces.PAGES.resolve("template-classic-listing.txt"));
        for (int i = 0; i < 200; i++) {
            var broken = Arrays.copyOf(page, 1 + random.nextInt(page.length));
            for (int change = random.nextInt(30); change > 0; change--) {
                broken[random.nextInt(broken.length)] = (byte) (random.nextInt(4) == 0 ? '\n' : random.nextInt(1, 256));
            }
            var read = READER.read("page", broken);
            assertThat(codes(read)).doesNotContain("reader-failed");
            assertThat(new ReadReport(List.of(read)).json()).contains("\"pages\"");
        }
    }

    private static Arguments hostile(String name, String page) {
        return Arguments.of(name, page);
    }

    private static String unknownPartners() {
        var page = new StringBuilder();
        for (int i = 0; page.length() < LARGE; i++) {
            page.append("Titel ")
                    .append(i)
                    .append("\n\nSvensk partner\nBy")
                    .append(i)
                    .append(" kommun\n");
            page.append("Internationell partner\nOrt")
                    .append(Integer.toString(i, 26))
                    .append("\n\n");
        }
        return page.toString();
    }

    private static List<String> codes(ReadPage page) {
        return page.problems().stream().map(Problem::code).toList();
    }

    /** A stream of the same text for ever, that counts how much of it was read. */
    private static final class Endless extends InputStream {

        private final byte[] text;
        private long read;

        Endless(String text) {
            this.text = text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            return text[(int) (read++ % text.length)];
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            for (int i = 0; i < length; i++) {
                buffer[offset + i] = (byte) read();
            }
            return length;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<li>Alvsta<li>Alvsta<li>Alvsta",
                "<ul><li>Alvsta</li><li>Alvsta</li></ul>",
                "<ul><li>Alvsta</ul><p>Alvsta</p><ul><li>Alvsta</ul>",
                "• Alvsta\n• Alvsta\n• Alvsta\n",
                "• Alvsta\nAlvsta\n• Alvsta",
                "•\n•\n",
                "* *\n* *\n"
            })
    void ofBulletsThatRepeatThemselvesAreRead(String page) {
        assertThat(codes(READER.read("page", page))).doesNotContain("reader-failed");
        assertThat(codes(READER.readHtml("page", page))).doesNotContain("reader-failed");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void ofRandomMarkupAreRead(long seed) {
        var random = new Random(seed);
        var parts = List.of(
                "<li>",
                "<ul>",
                "</ul>",
                "<p>",
                "<br>",
                "<h1>",
                "</h1>",
                "<b>",
                "</b>",
                "<button>",
                "<aside>",
                "• ",
                "Alvsta",
                "Alvsta and Kitondo, Zambia",
                "Svensk partner",
                "Globala mål",
                "4 - God utbildning",
                "Tema: ",
                "\n",
                " ",
                "Kommun: Kitondo",
                "Land: Zambia",
                "Tidsram: 2019-2021",
                "Partnerskap i nätverket",
                "Text…",
                "2019",
                ".");
        for (int i = 0; i < 400; i++) {
            var page = new StringBuilder();
            for (int length = random.nextInt(30); length > 0; length--) {
                page.append(parts.get(random.nextInt(parts.size())));
            }
            assertThat(codes(READER.readHtml("page", page.toString())))
                    .as(page.toString())
                    .doesNotContain("reader-failed");
            assertThat(codes(READER.readText("page", page.toString())))
                    .as(page.toString())
                    .doesNotContain("reader-failed");
        }
    }

    @Test
    @SuppressWarnings("NullAway") // so that the reader fails
    void areReportedWhenTheReaderFails() {
        var page = new PageReader(null, PageVocabulary.of(DataSet.read())).readText("p.txt", "Alvsta och Kitondo");

        assertThat(page.source()).isEqualTo("p.txt");
        assertThat(page.wasRead()).isFalse();
        assertThat(codes(page)).containsExactly("reader-failed");
    }

    @Test
    void ofControlCharactersAreNoText() {
        var page = InventedPlaces.reader().readText("text", "\u0000\u0001\u0002abc");

        assertThat(page.items()).isEmpty();
        assertThat(page.problems()).extracting(Problem::code).containsExactly("binary");
    }
}
