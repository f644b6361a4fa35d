package org.partnershipgraph.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.util.UriUtils;

/** Axe finds nothing serious in GraphiQL: its answer, panels, dialogs, tabs and suggestions. */
class AccessibleGraphiQlBrowserIT extends BrowserTest {

    static Stream<Arguments> partsOfGraphiQl() {
        return Stream.of("", "Show Documentation Explorer", "Show Cookbook", "Show History", "Show GraphiQL Explorer")
                .flatMap(panel -> Stream.of(390, 800)
                        .flatMap(width -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                                .map(scheme -> Arguments.of(panel, width, scheme))));
    }

    @ParameterizedTest
    @MethodSource("partsOfGraphiQl")
    void hasNoSeriousProblemInGraphiQl(String panel, int width, ColorScheme scheme) throws IOException {
        try (var window = graphiQl(width, scheme)) {
            var page = window.open("/graphiql");
            assertThat(page.locator(".graphiql-response .view-lines")).containsText("Chortkiv");
            if (!panel.isEmpty()) {
                page.getByLabel(panel, new Page.GetByLabelOptions().setExact(true)).click();
            }
            Axe.assertHasNoSeriousProblem(page);
        }
    }

    @ParameterizedTest
    @CsvSource({"390, LIGHT", "390, DARK", "800, LIGHT", "800, DARK"})
    void hasNoSeriousProblemWithManyTabs(int width, ColorScheme scheme) throws IOException {
        try (var window = graphiQl(width, scheme)) {
            var page = window.open("/graphiql");
            assertThat(page.locator(".graphiql-response .view-lines")).containsText("Chortkiv");
            for (var tab = 2; tab <= 12; tab++) {
                page.getByLabel("New tab").click();
            }
            assertThat(page.locator(".graphiql-tab")).hasCount(12);
            Axe.assertHasNoSeriousProblem(page);
        }
    }

    /** The explorer shows texts, numbers, lists, choices and yes or no by inputs of their own. */
    @ParameterizedTest
    @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
    void hasNoSeriousProblemInInputsOfTheExplorer(ColorScheme scheme) throws IOException {
        var query = """
                {
                  partnerships(filter: {country: ["KE"], hasGrants: true}, first: 3, orderBy: {field: SLUG}) { totalCount }
                  municipality(by: {slug: "karlskrona"}) { slug }
                }""";
        try (var window = graphiQl(800, scheme)) {
            var page = window.open("/graphiql#query=" + UriUtils.encode(query, StandardCharsets.UTF_8));
            assertThat(page.locator(".graphiql-response .view-lines")).containsText("totalCount");
            page.getByLabel("Show GraphiQL Explorer").click();
            assertThat(page.getByLabel("hasGrants")).hasValue("true");
            Axe.assertHasNoSeriousProblem(page);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void hasNoSeriousProblemWhileOneWritesAQuery(ColorScheme scheme) throws IOException {
        try (var window = graphiQl(800, scheme)) {
            var page = window.open("/graphiql");
            assertThat(page.locator(".graphiql-response .view-lines")).containsText("Chortkiv");
            page.locator(".graphiql-query-editor .view-lines").click();
            page.keyboard().press("Control+End");
            page.keyboard().type("query Next @unknown { n");
            assertThat(page.locator(".suggest-widget [role=option]").first()).isVisible();
            Axe.assertHasNoSeriousProblem(page);
        }
    }

    @ParameterizedTest
    @CsvSource({"390, LIGHT", "390, DARK", "800, LIGHT", "800, DARK"})
    void hasNoSeriousProblemInTheFieldsOfAType(int width, ColorScheme scheme) throws IOException {
        try (var window = graphiQl(width, scheme)) {
            var page = window.open("/graphiql");
            page.getByLabel("Show Documentation Explorer").click();
            page.locator(".graphiql-doc-explorer-root-type ~ a").click();
            assertThat(page.locator(".graphiql-doc-explorer-field-name").first())
                    .isVisible();
            Axe.assertHasNoSeriousProblem(page);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Open settings dialog, LIGHT", "Open settings dialog, DARK",
        "Open short keys dialog, LIGHT", "Open short keys dialog, DARK"
    })
    void hasNoSeriousProblemInDialogs(String dialog, ColorScheme scheme) throws IOException {
        try (var window = graphiQl(800, scheme)) {
            var page = window.open("/graphiql");
            page.getByLabel(dialog).click();
            assertThat(page.locator(".graphiql-dialog")).isVisible();
            Axe.assertHasNoSeriousProblem(page);
        }
    }

    private BrowserWindow graphiQl(int width, ColorScheme scheme) {
        return window(options().setColorScheme(scheme).setViewportSize(width, 900).setBypassCSP(true));
    }
}
