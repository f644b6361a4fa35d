package org.partnershipgraph.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.UriUtils;

/** GraphiQL opens with an answer, shares queries, shows costs and saves answers. */
class GraphiQlBrowserIT extends BrowserTest {

    private static final String ANSWER = ".graphiql-response .view-lines";
    private static final String QUERY = ".graphiql-query-editor .view-lines";

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
    void runsTheQueryOfALinkBesideTabsOfAnEarlierVisit() {
        try (var window = window()) {
            assertThat(window.open("/graphiql").locator(ANSWER)).containsText("Chortkiv");
            var page = window.open("/graphiql#query=" + encoded("{ networks { totalCount } }"));
            assertThat(page.locator(ANSWER)).containsText("\"totalCount\": 7");
            assertThat(page.locator(".graphiql-tab")).hasCount(2);
        }
    }

    @Test
    void answersTheQueryOfAnEarlierVisit() {
        try (var window = window()) {
            var query = "/graphiql#query=" + encoded("query Known { networks { totalCount } }");
            assertThat(window.open(query).locator(ANSWER)).containsText("totalCount");
            window.open("/networks");
            var page = window.open("/graphiql");
            assertThat(page.locator("[aria-current=true]")).hasText("Known");
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
    void keepsAllTabsInSight() {
        try (var window = window(options().setViewportSize(800, 900))) {
            var page = window.open("/graphiql");
            assertThat(page.locator(ANSWER)).containsText("Chortkiv");
            for (var tabs = 2; tabs <= 10; tabs++) {
                page.getByLabel("New tab").click();
                assertThat(page.locator(".graphiql-tab")).hasCount(tabs);
            }
            assertThat(page.locator(".graphiql-tab").all()).allSatisfy(tab -> {
                assertThat(tab).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
            });
            assertThat(page.locator(".graphiql-tab [aria-current=true]")).hasCount(1);
        }
    }

    @Test
    void makesRoomForTheQuestionThatIsOpenedOnAPhone() {
        try (var window = window(options().setViewportSize(390, 844))) {
            var page = window.open("/graphiql");
            page.getByLabel("Show Cookbook").click();
            question(page, "Which networks span three countries?");
            assertThat(page.locator(".cookbook")).isHidden();
            assertThat(page.locator(".graphiql-query-editor")).isInViewport();
        }
    }

    @Test
    void showsTheAnswerBelowTheQueryBesideAPanel() {
        try (var window = window(options().setViewportSize(800, 900))) {
            var page = window.open("/graphiql");
            assertThat(page.locator(ANSWER)).containsText("Chortkiv");
            page.getByLabel("Show Cookbook").click();
            var query = page.locator(".graphiql-editors").boundingBox();
            assertThat(query.width).isGreaterThan(380);
            assertThat(page.locator(".graphiql-response").boundingBox().y).isGreaterThan(query.y + 200);
        }
    }

    @Test
    void changesListValuesInTheExplorer() {
        try (var window = window()) {
            var query = "{ partnerships(filter: {country: [\"KE\"]}) { totalCount } }";
            var page = window.open("/graphiql#query=" + encoded(query));
            assertThat(page.locator(ANSWER)).containsText("\"totalCount\": 14");
            page.getByLabel("Show GraphiQL Explorer").click();
            var countries = page.getByRole(
                    AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("country").setExact(true));
            assertThat(countries).hasValue("[\"KE\"]");
            countries.fill("[\"KE\", \"UA\"]");
            countries.blur();
            assertThat(page.locator(".graphiql-query-editor .view-lines")).containsText("\"UA\"");
        }
    }

    @Test
    void showsDashesWithoutBoxes() {
        try (var window = window()) {
            var page = window.open("/graphiql#query=" + encoded("# 2023–2025 — “x”\n{ project: networks { totalCount } }"));
            assertThat(page.locator(ANSWER)).containsText("totalCount");
            assertThat(page.locator(".graphiql-query-editor .view-lines")).containsText("2023–2025");
            assertThat(page.locator(".unicode-highlight")).hasCount(0);
        }
    }

    @Test
    void describesTheSchema() {
        try (var window = window()) {
            var page = window.open("/graphiql");
            page.getByLabel("Show Documentation Explorer").click();
            assertThat(page.locator(".graphiql-doc-explorer")).containsText("Which municipalities work together");
        }
    }

    @Test
    void measuresTheCostOfTheChosenOperation() {
        try (var window = window()) {
            var queries = "query First { networks { totalCount } } query Second { networks { totalCount } }";
            var page = window.open("/graphiql#query=" + encoded(queries));
            assertThat(page.locator(".cost")).containsText("of 100,000");
        }
    }

    @Test
    void copiesAnAnswer() {
        try (var window = window(options().setPermissions(List.of("clipboard-read", "clipboard-write")))) {
            var page = window.open("/graphiql");
            assertThat(page.locator(ANSWER)).containsText("Chortkiv");
            answerTool(page, "Copy answer");
            assertThat(page.locator(".answer-tools [role=status]")).hasText("Answer copied");
            assertThat(page.evaluate("navigator.clipboard.readText()")).asString().contains("Chortkiv");
        }
    }

    @Test
    void savesAnAnswerAsJson() throws IOException {
        try (var window = window()) {
            var page = window.open("/graphiql");
            assertThat(page.locator(ANSWER)).containsText("Chortkiv");
            var download = page.waitForDownload(() -> answerTool(page, "JSON"));
            assertThat(download.suggestedFilename()).isEqualTo("answer.json");
            assertThat(Files.readString(download.path())).contains("Chortkiv");
        }
    }

    @Test
    void saysWhyAnAnswerHasNoCsv() {
        var lists = "{ networks { nodes { slug } } countries { nodes { code } } }";
        var page = window().open("/graphiql#query=" + encoded(lists));
        assertThat(page.locator(ANSWER)).containsText("slug");
        answerTool(page, "CSV");
        assertThat(page.locator(".answer-tools [role=status]")).containsText("several lists beside each other");
    }

    @Test
    void savesAnAnswerAsCsv() {
        try (var window = window()) {
            var page = window.open("/graphiql#query=" + encoded("{ networks { nodes { slug } } }"));
            assertThat(page.locator(ANSWER)).containsText("slug");
            var download = page.waitForDownload(() -> answerTool(page, "CSV"));
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
    void saysInOneSentenceThatAProxyAnswersForTheServer() {
        var page = window(options().setLocale("sv-SE")).open("/graphiql");
        assertThat(page.locator(ANSWER)).containsText("Chortkiv");
        page.route(
                "**/graphql",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(502)
                        .setContentType("text/html")
                        .setBody("<h1>Bad Gateway</h1>")));
        page.locator(".graphiql-execute-button").click();
        assertThat(page.locator(ANSWER)).containsText("svarar inte");
    }

    @Test
    void answersInTheLanguageOfItsAddress() {
        try (var window = window()) {
            var page = window.open("/graphiql?lang=sv");
            assertThat(page.locator(ANSWER)).containsText("Ukraina");
            assertThat(page.locator(".cost")).containsText("Kostnad: 84 av 100");
            assertThat(page.locator("html")).hasAttribute("lang", "sv");
        }
    }

    @Test
    void showsItsOwnTextsInSwedish() {
        try (var window = window(options().setLocale("sv-SE"))) {
            var page = window.open("/graphiql");
            assertThat(page.locator(".cookbook")).containsText("Vilka arbetar med unga i Zambia?");
        }
    }

    @Test
    void opensQuestionsInTheLanguageOfThePage() {
        try (var window = window()) {
            var page = window.open("/graphiql?lang=sv");
            question(page, "Vilka förberedelser ledde aldrig till projekt?");
            assertThat(page.locator(QUERY)).containsText("# Vilka förberedelser ledde aldrig till projekt?");
            question(page, "Vilka arbetar med unga i Zambia?");
            assertThat(page.locator(".graphiql-tab")).hasCount(2);
        }
    }

    @Test
    void recognizesAQuestionThatWasOpenedInTheOtherLanguage() {
        try (var window = window()) {
            var page = window.open("/graphiql?lang=sv");
            question(page, "Vilka arbetar med unga i Zambia?");
            page.waitForFunction(
                    "() => ['query', 'tabState'].every(key => localStorage.getItem('graphiql:' + key)?.includes('Vilka arbetar med unga'))");
            window.open("/graphiql?lang=en");
            assertThat(page.locator("[aria-current=true]")).hasText("YouthInZambia");
            question(page, "Who works on youth in Zambia?");
            assertThat(page.locator(".graphiql-tab")).hasCount(2);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, sv, Exempel, Välkommen!", "sv, en, Welcome, Welcome!"})
    void welcomesInTheLanguageOfThePageAfterAVisitInTheOther(String first, String second, String tab, String welcome) {
        try (var window = window()) {
            assertThat(window.open("/graphiql?lang=" + first).locator(ANSWER)).containsText("Chortkiv");
            var page = window.open("/graphiql?lang=" + second);
            assertThat(page.locator(".graphiql-tab")).hasText(tab);
            assertThat(page.locator(QUERY)).containsText(welcome);
        }
    }

    @Test
    void followsTheSystemFromLightToDark() {
        try (var window = window(options().setColorScheme(ColorScheme.LIGHT))) {
            var page = window.open("/graphiql");
            assertThat(page.locator(ANSWER)).containsText("Chortkiv");
            var theme = page.locator(".graphiql-query-editor .monaco-editor").first();
            assertThat(theme).hasClass(Pattern.compile(" vs$"));
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertThat(theme).hasClass(Pattern.compile(" vs-dark$"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {800, 1280})
    void showsThePanelsFromTheirLeftEdge(int width) {
        try (var window = window(options().setViewportSize(width, 900))) {
            var page = window.open("/graphiql");
            page.getByLabel("Show GraphiQL Explorer").click();
            assertThat(page.locator(".graphiql-explorer-root input[aria-label=slug]")).isFocused();
            assertThat(page.locator(".graphiql-explorer-root > div").first().evaluate("element => element.scrollLeft")).isEqualTo(0);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {800, 1280})
    void showsTheShortKeyOfTheSearchOfTheDocs(int width) {
        try (var window = window(options().setViewportSize(width, 900))) {
            var page = window.open("/graphiql");
            page.getByLabel("Show Documentation Explorer").click();
            var search = page.locator(".graphiql-doc-explorer-search [role=combobox]");
            assertThat(search).hasAttribute("placeholder", "Ctrl Alt K");
            assertThat(search.boundingBox().width).isGreaterThan(75);
            var title = page.locator(".graphiql-doc-explorer-title").boundingBox();
            assertThat(page.locator(".graphiql-doc-explorer-search").boundingBox().x).isGreaterThan(title.x + title.width);
        }
    }

    @Test
    void showsAnswersOnAPhone() {
        try (var window = window(options().setViewportSize(390, 844))) {
            var page = window.open("/graphiql");
            assertThat(page.locator(ANSWER)).containsText("Chortkiv");
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
            var download = page.waitForDownload(() -> answerTool(page, "CSV"));
            assertThat(download.suggestedFilename()).isEqualTo("answer.csv");
        }
    }

    private static void answerTool(Page page, String name) {
        page.locator(".answer-tools").getByText(name, new Locator.GetByTextOptions().setExact(true)).click();
    }

    private static void question(Page page, String text) {
        page.locator(".cookbook button", new Page.LocatorOptions().setHasText(text)).click();
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
