package org.partnershipgraph.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dashboard: its views, filters, paths and languages, for mouse and keyboard, and what it shows when something is wrong. */
class ExploringBrowserIT extends BrowserTest {

    @Test
    void showsAllPartnershipsOnAMap() {
        try (var window = window()) {
            var page = window.open("/explore");
            assertThat(total(page)).hasText("93 partnerships");
            assertThat(page.locator(".map .edge").first()).isAttached();
            assertThat(page.locator(".inset")).containsText("Sweden");
        }
    }

    @Test
    void filtersByWhatIsPressedAndKeepsItInTheAddress() {
        try (var window = window()) {
            var page = window.open("/explore");
            press(page, "Kenya");
            assertThat(total(page)).hasText("14 partnerships");
            assertThat(page).hasURL(Pattern.compile("country=KE"));
            press(page, "Climate action");
            assertThat(total(page)).hasText("2 partnerships");
            page.goBack();
            assertThat(total(page)).hasText("14 partnerships");
            page.reload();
            assertThat(total(page)).hasText("14 partnerships");
            page.getByRole(AriaRole.BUTTON, named("Clear all filters")).click();
            assertThat(total(page)).hasText("93 partnerships");
        }
    }

    @Test
    void filtersByAPlaceOnTheMapWithTheKeyboard() {
        try (var window = window()) {
            var page = window.open("/explore?country=UA");
            var place = page.locator(".map .sheet > svg .node").first();
            place.focus();
            page.keyboard().press("ArrowRight");
            page.keyboard().press("Enter");
            assertThat(page.locator(".chip")).hasCount(2);
            assertThat(page).hasURL(Pattern.compile("participant="));
        }
    }

    @Test
    void searchesByText() {
        try (var window = window()) {
            var page = window.open("/explore?view=list");
            page.getByRole(AriaRole.SEARCHBOX).fill("Chortkiv");
            page.keyboard().press("Enter");
            assertThat(page.locator("table.list")).containsText("Karlskrona – Chortkiv");
        }
    }

    @Test
    void explainsTheWayFromOnePlaceToAnother() {
        try (var window = window()) {
            var page = window.open("/explore?view=network&focus=karlskrona&hops=2");
            assertThat(page.locator(".network .node")).not().hasCount(0);
            assertThat(total(page)).hasText("Around Karlskrona");
            page.locator("input[name=path]").fill("Homa Bay");
            page.keyboard().press("Enter");
            assertThat(page.locator(".path")).containsText("From Karlskrona to Homa Bay in 2 hops:");
            assertThat(page.locator(".path li")).hasCount(2);
            assertThat(page.locator(".edge.step")).hasCount(2);
        }
    }

    @Test
    void showsWhatAPictureShowsAsATable() {
        try (var window = window()) {
            var page = window.open("/explore?country=KE");
            page.getByText("The picture as a table").click();
            var row = page.locator(".as-table tr", new Page.LocatorOptions().setHasText("Homa Bay").setHas(page.locator("th a[href^='municipality/homa-bay']")));
            assertThat(row).containsText("Lycksele");
        }
    }

    @Test
    void offersTheTableTheFileAndTheQueryOfWhatItShows() {
        try (var window = window()) {
            var page = window.open("/explore?country=KE");
            assertThat(total(page)).hasText("14 partnerships");
            var address = page.locator(".take-home a").first().getAttribute("href");
            var file = page.request().get(page.url().replaceAll("/explore.*", "/") + address);
            assertThat(file.text().lines()).hasSize(15);
            assertThat(page.locator(".take-home a").last().getAttribute("href")).startsWith("graphiql?lang=en#documentId=explore-drawing");
        }
    }

    @Test
    void linksToTheQueryOfTheViewThatIsShown() {
        try (var window = window()) {
            var page = window.open("/explore?focus=umea");
            assertThat(page.locator(".take-home a").last()).hasAttribute("href", Pattern.compile("explore-drawing"));
            page.getByRole(AriaRole.TAB, named("Network")).click();
            assertThat(page.locator(".take-home a").last()).hasAttribute("href", Pattern.compile("explore-neighbourhood"));
            var file = page.request()
                    .get(page.url().replaceAll("/explore.*", "/")
                            + page.locator(".take-home a").first().getAttribute("href"));
            assertThat(file.text()).contains("Kisumu");
        }
    }

    @Test
    void keepsTheFocusOnTheControlThatWasUsed() {
        try (var window = window()) {
            var page = window.open("/explore");
            assertThat(total(page)).hasText("93 partnerships");
            page.locator("select[data-focus=from]").focus();
            page.keyboard().press("ArrowDown");
            assertThat(page).hasURL(Pattern.compile("from=2009"));
            page.keyboard().press("ArrowDown");
            assertThat(page).hasURL(Pattern.compile("from=2010"));
            assertThat(page.locator("select[data-focus=from]")).isFocused();
        }
    }

    @Test
    void saysThatThereIsNoSuchPlace() {
        try (var window = window()) {
            var page = window.open("/explore?view=network");
            page.locator("input[name=focus]").fill("Atlantis");
            page.keyboard().press("Enter");
            page.waitForFunction("() => document.querySelector('input[name=focus]').validationMessage.includes('Atlantis')");
        }
    }

    @Test
    void readsFurtherPagesOfTheList() {
        try (var window = window()) {
            var page = window.open("/explore?view=list");
            assertThat(page.locator("table.list tbody tr")).hasCount(50);
            page.getByRole(AriaRole.BUTTON, named("Show more")).click();
            assertThat(page.locator("table.list tbody tr")).hasCount(93);
        }
    }

    @Test
    void changesTheLanguageAndKeepsTheFilter() {
        try (var window = window()) {
            var page = window.open("/explore?country=KE&lang=en");
            assertThat(total(page)).hasText("14 partnerships");
            page.getByText("Svenska").click();
            assertThat(total(page)).hasText("14 partnerskap");
            assertThat(page.locator("html")).hasAttribute("lang", "sv");
        }
    }

    @Test
    void saysThatNothingMatches() {
        try (var window = window()) {
            var page = window.open("/explore?country=KE&goal=1");
            assertThat(page.locator(".message")).containsText("No partnership matches these filters.");
            page.locator(".message button").click();
            assertThat(total(page)).hasText("93 partnerships");
        }
    }

    @Test
    void saysThatTheServerRejectsAFilter() {
        var page = window().open("/explore?country=ATLANTIS");
        assertThat(page.locator("[role=alert]")).containsText("The server rejected the request");
    }

    @Test
    void comesBackWithTheConnection() {
        var page = window().open("/explore");
        assertThat(total(page)).hasText("93 partnerships");
        page.context().setOffline(true);
        press(page, "Kenya");
        assertThat(page.locator("[role=alert]")).containsText("You are offline");
        page.context().setOffline(false);
        assertThat(total(page)).hasText("14 partnerships");
    }

    @Test
    void triesAgainWhenTheServerDoesNotAnswer() {
        var page = window().open("/explore");
        assertThat(total(page)).hasText("93 partnerships");
        page.route("**/graphql?*", route -> route.abort());
        press(page, "Kenya");
        assertThat(page.locator("[role=alert]")).containsText("The server does not answer");
        page.unroute("**/graphql?*");
        page.locator("[role=alert] button").click();
        assertThat(total(page)).hasText("14 partnerships");
    }

    @ParameterizedTest
    @ValueSource(strings = {"map", "network", "list"})
    void fitsAPhone(String view) {
        try (var window = window(options().setViewportSize(390, 844))) {
            var page = window.open("/explore?view=" + view);
            assertThat(total(page)).hasText("93 partnerships");
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        }
    }

    @Test
    void leavesRoomForYearsWithoutPartnerships() {
        try (var window = window()) {
            var page = window.open("/explore?participant=karlskrona");
            assertThat(page.locator(".axis")).hasText("20092024");
            assertThat(page.locator(".bars li")).hasCount(16);
            assertThat(page.locator(".bars button")).hasCount(3);
        }
    }

    @Test
    void leadsToItsFiltersOnAPhone() {
        try (var window = window(options().setViewportSize(390, 844))) {
            var page = window.open("/explore?view=list");
            page.locator("a.to-filters").click();
            assertThat(page.locator("aside .facet").first()).isInViewport();
            press(page, "Kenya");
            assertThat(total(page)).hasText("14 partnerships");
        }
    }

    @Test
    void saysWhatIsNotKnownOfAPartnership() {
        try (var window = window()) {
            var row = window.open("/explore?view=list&text=lodwar").locator(".list tbody tr").first();
            assertThat(row.locator("td")).hasText(new String[] {"Years unknown", "None known", "None known"});
        }
    }

    @ParameterizedTest
    @CsvSource({
        "from=2020&lang=en, under way in 2020 or later ×",
        "to=2015&lang=sv, pågick 2015 eller tidigare ×",
        "from=2015&to=2020&lang=en, under way 2015–2020 ×",
        "from=2020&to=2020&lang=sv, pågick 2020 ×",
        "text=kenya&lang=en, “kenya” ×",
        "text=kenya&lang=sv, ”kenya” ×"
    })
    void namesEachFilter(String address, String chip) {
        try (var window = window()) {
            assertThat(window.open("/explore?" + address).locator(".chip")).hasText(chip);
        }
    }

    @Test
    void doesNotClaimThatAPartnershipWithoutAKnownEndStillRuns() {
        try (var window = window()) {
            var page = window.open("/explore?view=list");
            assertThat(page.getByText(Pattern.compile("^from \\d{4}, end unknown$")).first()).isVisible();
        }
    }

    @Test
    void showsNoValuesWhenNothingMatches() {
        try (var window = window()) {
            var page = window.open("/explore?text=qqqq");
            assertThat(page.locator(".facet .note")).hasText(new String[] {"None", "None", "None"});
        }
    }

    @Test
    void linksToNoPlaceThatItDoesNotKnow() {
        try (var window = window()) {
            var page = window.open("/explore?participant=nope");
            assertThat(page.locator(".message")).isVisible();
            assertThat(page.locator(".chip")).hasText("nope ×");
            assertThat(page.locator(".chips a")).hasCount(0);
        }
    }

    @Test
    void keepsLongNamesOfGoalsClearOfTheirCounts() {
        try (var window = window()) {
            var page = window.open("/explore?lang=sv");
            assertThat(page.locator(".facet .goal").first()).isVisible();
            assertThat(page.evaluate("[...document.querySelectorAll('.facet li button')].every(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)"))
                    .isEqualTo(true);
        }
    }

    @Test
    void isSmallOverTheWire() {
        try (var window = window()) {
            var page = window.page();
            var sizes = new HashMap<String, Integer>();
            page.onResponse(response -> sizes.put(response.url(), response.request().sizes().responseBodySize));
            window.open("/explore");
            assertThat(page.locator(".map .edge").first()).isAttached();
            var withoutShapes = sizes.entrySet().stream().filter(entry -> !entry.getKey().contains("countries-")).toList();
            assertThat(withoutShapes.stream().mapToInt(Map.Entry::getValue).sum()).isBetween(1, 200_000);
        }
    }

    private static Locator total(Page page) {
        return page.locator(".total");
    }

    private static void press(Page page, String value) {
        page.locator("aside button", new Page.LocatorOptions().setHas(page.getByText(value, new Page.GetByTextOptions().setExact(true)))).click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
