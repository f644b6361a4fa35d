package org.partnershipgraph.seeds.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.seeds.reader.page.PageBytes;
import org.partnershipgraph.seeds.reader.report.Problem;
import org.partnershipgraph.seeds.reader.report.ReadPage;
import org.partnershipgraph.seeds.reader.report.ReadReport;

/** Pages put together of lines and markup of other pages at random: none makes the reader fail, hang or lose another page. */
class PageFuzzTest {

    /** How many pages: 2,000, or as many as -Pfuzz says. */
    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 2000);

    private static final Random RANDOM = new Random(Long.getLong("fuzz.seed", 2026));
    private static final PageReader READER = InventedPlaces.reader();
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String GOOD = "Alvsta and Kitondo, Zambia\n\nThe cooperation is about boats.\n";
    private static final List<String> MARKUP = List.of(
            "<li>",
            "</li>",
            "<ul>",
            "</ul>",
            "<ol>",
            "<p>",
            "</p>",
            "<br>",
            "<h1>",
            "</h1>",
            "<h2>",
            "<b>",
            "</b>",
            "<td>",
            "<tr>",
            "<table>",
            "<dl><dt>",
            "<dd>",
            "<div>",
            "</div>",
            "<a href='x'>",
            "</a>",
            "<script>",
            "</script>",
            "<!--",
            "-->",
            "<![CDATA[",
            "<",
            ">",
            "&amp;",
            "&#0;",
            "&",
            "<button>",
            "<aside>",
            "<nav>",
            "\u00ad",
            "\u200b",
            "\u202e",
            "\ud800",
            "\u0301",
            "\t",
            "\r",
            "• ",
            "– ",
            "…",
            ": ",
            ", ",
            "; ",
            "(",
            ")",
            "[",
            "\"",
            "2019-",
            "-2021");

    private final List<String> lines = new ArrayList<>();

    @BeforeEach
    void readLinesOfOtherPages() throws IOException {
        try (var files = Files.newDirectoryStream(InventedPlaces.PAGES, "*.{txt,html}")) {
            for (var file : files) {
                lines.addAll(PageBytes.decode(Files.readAllBytes(file))
                        .text()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList());
            }
        }
        lines.sort(String::compareTo);
    }

    @Test
    void readsWhateverThePage() {
        for (int i = 0; i < ROUNDS; i++) {
            var page = page();
            var pages = Assertions.assertTimeoutPreemptively(LIMIT, () -> read(page), page);
            assertThat(codes(pages)).as(page).doesNotContain("reader-failed");
            assertThat(new ReadReport(pages).json()).as(page).contains("\"good\"");
            assertThat(pages.get(2).items()).as(page).hasSize(1);
        }
    }

    private static List<ReadPage> read(String page) {
        return List.of(READER.readText("text", page), READER.readHtml("html", page), READER.readText("good", GOOD));
    }

    private String page() {
        var page = new StringBuilder();
        for (int length = RANDOM.nextInt(40); length > 0; length--) {
            page.append(fragment()).append(any(List.of("", "\n", "\n", "\n\n", " ", "<br>")));
        }
        return page.toString();
    }

    /** A line of a page, part of one, one several times, or markup. */
    private String fragment() {
        var line = any(lines);
        int at = RANDOM.nextInt(line.length());
        return switch (RANDOM.nextInt(6)) {
            case 0 -> line.substring(at);
            case 1 -> line.substring(0, at);
            case 2 -> (line + any(MARKUP)).repeat(1 + RANDOM.nextInt(4));
            case 3 -> line;
            default -> any(MARKUP);
        };
    }

    private static List<String> codes(List<ReadPage> pages) {
        return pages.stream()
                .flatMap(page -> page.problems().stream())
                .map(Problem::code)
                .toList();
    }

    private static <T> T any(List<T> all) {
        return all.get(RANDOM.nextInt(all.size()));
    }
}
