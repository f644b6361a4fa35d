package org.partnershipgraph.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people come for, found from the front page by those who know no GraphQL. */
class FindingBrowserIT extends BrowserTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "sv"})
    void whoKarlskronaWorksWithAndWhichPageSaysSo(String language) {
        try (var window = window(options().setViewportSize(390, 844))) {
            var page = window.open("/?lang=" + language);
            page.locator("#questions ~ .cards a[href*='municipality/karlskrona']").first().click();
            assertThat(page.locator(".partnership h3").first()).containsText("Chortkiv");
            page.locator(".partnership .sources a").first().click();
            assertThat(page.locator("main a[rel=external]").first())
                    .hasAttribute("href", "https://icld.se/?swedish_partner=karlskrona-kommun");
        }
    }

    @Test
    void allPartnershipsWithKenyaAsATable() {
        try (var window = window()) {
            var page = window.open("/");
            link(page, "All partnerships with Kenya");
            assertThat(page.locator("h1")).hasText("Partnerships: Kenya");
            assertThat(page.locator("tbody tr")).hasCount(14);
            var file = page.waitForDownload(() -> link(page, "Partnerships, Excel"));
            assertThat(file.suggestedFilename()).isEqualTo("export-partnerships.xlsx");
            link(page, "On a map");
            assertThat(page.locator(".total")).hasText("14 partnerships");
        }
    }

    @Test
    void whichNetworksUmeaIsIn() {
        try (var window = window()) {
            var page = window.open("/?lang=sv");
            link(page, "Vilka nätverk är Umeå med i?");
            assertThat(page.locator("section:has(> #networks) li > a"))
                    .hasText(new String[] {"Nätverk för klimatet", "Nätverket för demokratisk resiliens"});
        }
    }

    @Test
    void aPartnerForAMunicipalityThatWantsOne() {
        try (var window = window()) {
            var page = window.open("/");
            page.locator("#mine").selectOption("umea");
            page.locator(".mine button").click();
            link(page, "Possible partners");
            assertThat(page.locator("#possible")).isInViewport();
            assertThat(page.locator("section:has(> #possible) tbody tr")).hasCount(5);
        }
    }

    @Test
    void howToCiteAPage() {
        try (var window = window()) {
            var page = window.open("/municipality/karlskrona");
            page.locator(".cite summary").click();
            assertThat(page.locator(".cite p"))
                    .hasText(Pattern.compile("Karlskrona: .*Revision \\d+.*/municipality/karlskrona.*"));
            var file = page.waitForDownload(() -> link(page, "BibTeX"));
            assertThat(file.suggestedFilename()).isEqualTo("karlskrona.bib");
        }
    }

    private static void link(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
    }
}
