package org.partnershipgraph.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.UriUtils;

/** GraphiQL opens with an answer, shares queries, shows costs and saves answers. */
class GraphiQlBrowserIT extends BrowserTest {

    private static final String ANSWER = ".graphiql-response .view-lines";

    @Test
    void opensWithAnAnswerAndItsCost() {
        try (var window = window()) {
            var page = window.open("/graphiql");
            assertThat(page.locator(ANSWER)).containsText("Chortkiv");
            assertThat(page.locator(".cost")).containsText("of 100,000");
        }
    }

    @Test
    void runsASavedQueryOfALink() {
        try (var window = window()) {
            var page = window.open("/graphiql#documentId=umea&variables=" + encoded("{\"slug\": \"karlskrona\"}"));
            assertThat(page.locator(ANSWER)).containsText("Karlskrona");
        }
    }

    @Test
    void runsAQueryOfALink() {
        try (var window = window()) {
            var page = window.open("/graphiql#query=" + encoded("{ networks { totalCount } }"));
            assertThat(page.locator(ANSWER)).containsText("\"totalCount\": 7");
        }
    }

    @Test
    void sharesAQueryByLink() {
        try (var window = window(options().setPermissions(List.of("clipboard-read", "clipboard-write")))) {
            var page = window.open("/graphiql#query=" + encoded("{ networks { totalCount } }"));
            assertThat(page.locator(ANSWER)).containsText("totalCount");
            page.getByLabel("Copy a link to this query").click();
            assertThat(page.getByLabel("Link copied")).isVisible();
            assertThat(page.evaluate("navigator.clipboard.readText()"))
                    .asString()
                    .contains("/graphiql#query=")
                    .contains("networks");
        }
    }

    @Test
    void opensQuestionsInTheTabOfThePreviousOne() {
        try (var window = window()) {
            var page = window.open("/graphiql");
            question(page, "Which networks span three countries?");
            question(page, "Who works on youth in Zambia?");
            question(page, "What did we do in China, and when?");
            assertThat(page.locator(".graphiql-tab")).hasCount(2);
        }
    }

    @Test
    void savesAnAnswerAsCsv() {
        try (var window = window()) {
            var page = window.open("/graphiql#query=" + encoded("{ networks { nodes { slug } } }"));
            assertThat(page.locator(ANSWER)).containsText("slug");
            var download = page.waitForDownload(() -> page.locator(".answer-tools button").last().click());
            assertThat(download.suggestedFilename()).isEqualTo("answer.csv");
        }
    }

    @Test
    void saysInOneSentenceThatTheServerDoesNotAnswer() {
        var page = window().open("/graphiql");
        assertThat(page.locator(ANSWER)).containsText("Chortkiv");
        page.route("**/graphql", route -> route.abort());
        page.locator(".graphiql-execute-button").click();
        assertThat(page.locator(ANSWER)).containsText("does not answer");
    }

    @Test
    void showsItsOwnTextsInSwedish() {
        try (var window = window(options().setLocale("sv-SE"))) {
            var page = window.open("/graphiql");
            assertThat(page.locator(".cookbook")).containsText("Vilka arbetar med unga i Zambia?");
        }
    }

    @Test
    void showsAnswersOnAPhone() {
        try (var window = window(options().setViewportSize(390, 844))) {
            var page = window.open("/graphiql");
            assertThat(page.locator(ANSWER)).containsText("Chortkiv");
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
            var download = page.waitForDownload(() -> page.locator(".answer-tools button").last().click());
            assertThat(download.suggestedFilename()).isEqualTo("answer.csv");
        }
    }

    private static void question(Page page, String text) {
        page.locator(".cookbook button", new Page.LocatorOptions().setHasText(text)).click();
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
