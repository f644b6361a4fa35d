package org.partnershipgraph.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.partnershipgraph.api.RunningApi;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Search without scripts. */
@RunningApi
class SearchPageTest {

    @LocalServerPort
    private int port;

    @Test
    void findsWhatIsMisspelt() throws Exception {
        var page = client().show("/search?q=Karlskorna");
        assertThat(page.select("h1").text()).isEqualTo("Search results for “Karlskorna”");
        assertThat(page.select(".results > li").first().text()).startsWith("Karlskrona Municipality, Sweden");
        assertThat(page.select(".results > li > a").first().attr("href")).isEqualTo("./municipality/karlskrona");
        assertThat(page.select("input[name=q]").val()).isEqualTo("Karlskorna");
    }

    @Test
    void namesTheKindsOfParties() throws Exception {
        var page = client().show("/search?q=Energi&lang=sv");
        assertThat(page.select(".results > li").eachText())
                .anySatisfy(found -> assertThat(found).startsWith("Borlänge Energi Bolag, Sverige"));
    }

    @Test
    void saysOnPaperHowManyResultsAreLeftOut() throws Exception {
        assertThat(client().show("/search?q=climate").select("p.paper").text())
                .startsWith("This sheet shows 20 of ")
                .endsWith("/search?q=climate&lang=en");
    }

    @Test
    void hasFurtherPages() throws Exception {
        var first = client().show("/search?q=climate");
        var next = first.select("a[rel=next]").attr("href");
        assertThat(next).startsWith("./search?q=climate&after=");
        var second = client().show("/" + next.substring(2));
        assertThat(second.select(".results > li")).isNotEmpty();
        assertThat(second.select(".results > li > a").eachAttr("href"))
                .doesNotContainAnyElementsOf(first.select(".results > li > a").eachAttr("href"));
    }

    @Test
    void saysIfNothingIsFound() throws Exception {
        assertThat(client().show("/search?q=xyzzyplugh").text()).contains("Nothing found", "Try fewer words");
    }

    @Test
    void asksForATextIfThereIsNone() throws Exception {
        assertThat(client().show("/search").select(".lead").text()).startsWith("Enter the name of a municipality");
    }

    @Test
    void showsHostileTextsAsText() throws Exception {
        var page = client().show("/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E%22%20onfocus%3D%22x");
        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(page.select("[onfocus]")).isEmpty();
        assertThat(page.select("input[name=q]").val()).isEqualTo("<script>alert(1)</script>\" onfocus=\"x");
    }

    @Test
    void rejectsTextsThatAreTooLong() throws Exception {
        var response = client().get("/search?q=" + "a".repeat(300));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("200");
    }

    private PageClient client() {
        return new PageClient(port);
    }
}
