package org.partnershipgraph.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching, filtering and going back, with the keyboard, without scripts and on a phone. */
class ReadingBrowserIT extends BrowserTest {

    @Test
    void suggestsWhileOneTypesAndFollowsWithTheKeyboard() {
        try (var window = window()) {
            var page = window.open("/");
            page.getByRole(AriaRole.COMBOBOX).first().pressSequentially("Karlskorna");
            assertThat(page.locator("[role=option]").first()).containsText("Karlskrona");
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("[role=option][aria-selected=true]")).containsText("Karlskrona");
            page.keyboard().press("Enter");
            page.waitForURL("**/municipality/karlskrona");
            assertThat(page.locator("h1")).hasText("Karlskrona");
        }
    }

    @Test
    void closesSuggestionsWithEscapeAndSearchesWithEnter() {
        try (var window = window()) {
            var page = window.open("/networks?lang=sv");
            var box = page.locator("input[name=q]");
            box.pressSequentially("klimat");
            assertThat(page.locator("[role=option]").first()).isVisible();
            page.keyboard().press("Escape");
            assertThat(page.locator("[role=listbox]")).isHidden();
            page.keyboard().press("Enter");
            page.waitForURL("**/search?q=klimat&lang=sv");
            assertThat(page.locator("h1")).hasText("Sökresultat för ”klimat”");
        }
    }

    @Test
    void searchesWithoutScripts() {
        try (var window = window(options().setJavaScriptEnabled(false))) {
            var page = window.open("/");
            page.locator("input[name=q]").fill("Umea");
            page.locator("form.search button").click();
            page.locator(".results a").first().click();
            assertThat(page.locator("h1")).hasText("Umeå");
        }
    }

    @Test
    void showsTheChosenMunicipality() {
        try (var window = window()) {
            var page = window.open("/");
            page.locator("#mine").selectOption("umea");
            page.locator(".mine button").click();
            assertThat(page.locator("h1")).hasText("Umeå");
        }
    }

    @Test
    void filtersAndGoesBack() {
        try (var window = window()) {
            var page = window.open("/partnerships");
            assertThat(page.locator("p[role=status]")).hasText("93 partnerships");
            page.locator("#filter-country").selectOption("KE");
            page.locator(".filter button").click();
            assertThat(page.locator("p[role=status]")).hasText("14 partnerships");
            page.goBack();
            assertThat(page.locator("p[role=status]")).hasText("93 partnerships");
        }
    }

    @Test
    void staysOnThePageWhenTheLanguageChanges() {
        try (var window = window()) {
            var page = window.open("/network/democratic-resilience");
            page.locator("a.language").click();
            assertThat(page.locator("h1")).hasText("Nätverket för demokratisk resiliens");
            page.locator("header nav a").first().click();
            assertThat(page.locator("h1")).hasText("Kommuner");
        }
    }

    @Test
    void speaksTheLanguageOfTheBrowser() {
        try (var window = window(options().setLocale("sv-SE"))) {
            assertThat(window.open("/").locator("h1")).hasText("Vilka samarbetar, om vad, och vem säger det?");
        }
    }

    @Test
    void skipsToTheContentWithTheKeyboard() {
        try (var window = window()) {
            var page = window.open("/municipality/karlskrona");
            page.keyboard().press("Tab");
            assertThat(page.locator("a.skip")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).isFocused();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/", "/municipality/karlskrona", "/partnership/arvika-uasin-gishu", "/network/democratic-resilience",
                "/source/icld-listing-karlskrona", "/municipalities", "/partnerships?country=KE", "/projects", "/networks",
                "/search?q=climate", "/partnership/karlskrona-chortkiv/education"
            })
    void fitsOnAPhone(String address) {
        try (var window = window(options().setViewportSize(390, 844))) {
            var width = window.open(address).evaluate("document.documentElement.scrollWidth");
            assertThat(width).isEqualTo(390);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/municipality/karlskrona", "/projects"})
    void isLight(String address) {
        try (var window = window()) {
            var responses = new ArrayList<Response>();
            var page = window.page();
            page.onResponse(responses::add);
            window.open(address);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            var bytes = responses.stream()
                    .filter(response -> !response.url().endsWith(".svg"))
                    .mapToInt(response -> response.request().sizes().responseBodySize)
                    .sum();
            assertThat(bytes).isBetween(1, 200_000);
        }
    }
}
