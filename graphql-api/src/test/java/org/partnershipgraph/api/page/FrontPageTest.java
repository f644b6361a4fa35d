package org.partnershipgraph.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.api.RunningApi;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody who knows no GraphQL finds what people come for, without scripts. */
@RunningApi
class FrontPageTest {

    @LocalServerPort
    private int port;

    @Test
    void showsTheNumbersAndTheNetworks() throws Exception {
        var page = client().show("/");
        assertThat(page.select(".numbers").text()).contains("93 partnerships", "119 projects", "22 countries");
        assertThat(page.select("#networks ~ ul a").eachText()).hasSize(7).contains("Network for Democratic Resilience");
        assertThat(page.select("#countries ~ ul a[href$=country/KE]").text()).isEqualTo("Kenya");
        assertThat(page.select("#goals ~ ul a[href$=goal/16] rect").attr("fill"))
                .isEqualTo("#00689D");
    }

    @Test
    void drawsACircleForEachPartyWhosePlaceIsKnown() throws Exception {
        var page = client().show("/");
        assertThat(page.select(".map circle")).hasSize(151);
        assertThat(page.select("figcaption").text()).startsWith("The map shows 151 of the 152 parties");
        assertThat(page.select(".map path").size()).isGreaterThan(90);
        assertThat(page.select(".map a[href$=municipality/chortkiv] title").text())
                .isEqualTo("Chortkiv, Ukraine");
        assertThat(page.select("figcaption a").eachAttr("href")).containsExactly("./explore", "./municipalities");
    }

    @Test
    void leadsToWhoKarlskronaWorksWithAndWhichPageSaysSo() throws Exception {
        var page = follow("/", "a:contains(Who does Karlskrona work with?)");
        var chortkiv = page.select("article:has(h3:contains(Chortkiv))");
        assertThat(chortkiv.text()).contains("Education is to become more democratic");
        assertThat(chortkiv.select(".sources a").eachText()).contains("ICLD: partnerships of Karlskrona");
        var source = follow("/municipality/karlskrona", ".sources a:contains(ICLD: partnerships of Karlskrona)");
        assertThat(source.select("a[rel=external]").attr("href"))
                .isEqualTo("https://icld.se/?swedish_partner=karlskrona-kommun");
    }

    @Test
    void leadsToAllPartnershipsWithKenyaAsATable() throws Exception {
        var page = follow("/", "a:contains(All partnerships with Kenya)");
        assertThat(page.select("table.records tbody tr")).hasSize(14);
        assertThat(page.select(".take a[href^=./export/partnerships.csv]").attr("href"))
                .contains("KE");
        assertThat(client().show("/").select("a:contains(Excel)").attr("href"))
                .isEqualTo("./export/partnerships.xlsx?filter=%7B%22country%22%3A%5B%22KE%22%5D%7D");
    }

    @Test
    void leadsToTheNetworksOfUmea() throws Exception {
        var page = follow("/", "a:contains(Which networks is Umeå in?)");
        assertThat(page.select("section:has(#networks) li a").eachText()).isNotEmpty();
    }

    @Test
    void leadsToPossiblePartnersAndWhatTheyHaveInCommon() throws Exception {
        var page = follow("/", "a:contains(next partner?)");
        assertThat(page.select("section:has(#possible) tbody tr:contains(Emboreet)")
                        .text())
                .contains("Tanzania", "4 Quality education", "13 Climate action");
    }

    @Test
    void showsTheMunicipalityThatIsChosen() throws Exception {
        assertThat(client().show("/")
                        .select("form.mine option[value=karlskrona]")
                        .text())
                .isEqualTo("Karlskrona");
        assertThat(client().show("/").select("form.mine option"))
                .hasSize(315)
                .extracting(org.jsoup.nodes.Element::text)
                .contains("Alingsås", "Alvesta", "Övertorneå");
        var response = client().get("/municipality?slug=karlskrona&lang=sv");
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).contains("./municipality/karlskrona?lang=sv");
    }

    private org.jsoup.nodes.Document follow(String address, String link) throws Exception {
        var href = client().show(address).select(link).attr("abs:href");
        assertThat(href).as(link).isNotEmpty();
        var target = URI.create(href);
        return client().show(target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery()));
    }

    private PageClient client() {
        return new PageClient(port);
    }
}
