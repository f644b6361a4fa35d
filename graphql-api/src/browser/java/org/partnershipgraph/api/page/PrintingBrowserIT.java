package org.partnershipgraph.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page prints as one sheet of A4 that can be read. */
class PrintingBrowserIT extends BrowserTest {

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    /** The smallest text on paper: 9 points, in CSS pixels. */
    private static final double SMALLEST = 12;

    private static final String FONT_SIZES = """
            () => [...document.querySelectorAll("main *")]
                .filter((element) => element.checkVisibility() && [...element.childNodes].some(({ data }) => data?.trim()))
                .map((element) => parseFloat(getComputedStyle(element).fontSize))""";

    static Stream<String> addresses() {
        // The longest of each kind in the data set.
        return Stream.concat(ADDRESSES.stream(), Stream.of(
                "/municipality/gotland",
                "/municipality/homa-bay",
                "/municipality/jb-marks",
                "/partnership/karlskrona-chortkiv",
                "/country/SE",
                "/goal/11",
                "/source/icld-sv-article-first-ukraine-meeting",
                "/partnerships",
                "/projects",
                "/projects?lang=sv",
                "/country/SE?lang=sv"));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void printsOnOneSheet(String address) {
        try (var window = window()) {
            assertThat(sheets(window.open(address))).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void printsNoSmallText(String address) {
        try (var window = window()) {
            var sizes = (List<?>) onPaper(window.open(address)).evaluate(FONT_SIZES);
            assertThat(sizes)
                    .isNotEmpty()
                    .map(Number.class::cast)
                    .allSatisfy(size -> assertThat(size.doubleValue()).isGreaterThanOrEqualTo(SMALLEST));
        }
    }

    @Test
    void printsTheAddressesOfSourcesAndNoLinksOfTheScreen() {
        try (var window = window()) {
            var page = onPaper(window.open("/partnership/karlskrona-chortkiv"));
            assertThat(page.locator("section:has(> #sources)")).containsText("https://icld.se/");
            assertThat(page.locator("main > .paper")).containsText("/partnership/karlskrona-chortkiv");
            assertThat(page.locator("header")).isHidden();
            assertThat(page.locator(".take")).isHidden();
        }
    }

    @Test
    void printsHowManyRowsAreLeftOut() {
        try (var window = window()) {
            var page = onPaper(window.open("/partnerships"));
            var rows = page.locator(".records tbody tr:visible").count();
            assertThat(rows).isBetween(10, 49);
            assertThat(page.locator("p.paper:visible"))
                    .containsText("This sheet shows " + rows + " of 93; the whole list begins at http://");
        }
    }

    private static Page onPaper(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        return page;
    }

    private static long sheets(Page page) {
        var document = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
        return SHEET.matcher(new String(document, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }
}
