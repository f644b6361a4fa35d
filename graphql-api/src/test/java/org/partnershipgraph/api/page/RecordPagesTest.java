package org.partnershipgraph.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.api.RunningApi;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages of one record: its facts, where they come from, and what is not known. */
@RunningApi
class RecordPagesTest {

    private static final String MEMBER =
            "%7B%22municipalities%22%3A%7B%22some%22%3A%7B%22slug%22%3A%5B%22karlskrona%22%5D%7D%7D%7D";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /municipality/karlskrona                   | Karlskrona                        | Karlskrona kommun | Blekinge County
            /partnership/karlskrona-chortkiv           | Karlskrona – Chortkiv             | Swedish partner   | Network for Democratic Resilience
            /partnership/karlskrona-chortkiv/education | Karlskrona and Chortkiv           | inception         | 16 Peace, justice and strong institutions
            /network/democratic-resilience             | Network for Democratic Resilience | from 2023, end unknown | The network is launched shortly before Christmas
            /country/UA                                | Ukraine                           | Chortkiv          | Network for Democratic Resilience
            /goal/16                                   | 16 Peace, justice and strong institutions | Karlskrona and Chortkiv | announced in 2024
            /source/icld-listing-karlskrona            | ICLD: partnerships of Karlskrona  | 2026-11-23        | Karlskrona – Tshwane
            """)
    void showFacts(String address, String heading, String fact, String other) throws Exception {
        var page = client().show(address);
        assertThat(page.select("h1").text()).isEqualTo(heading);
        assertThat(page.select("main").text()).contains(fact, other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /municipality/karlskrona       | Karlskrona kommun har 4 kända partnerskap med partner i 3 länder och är med i 2 nätverk.
            /municipality/ale              | Inga kända
            /network/democratic-resilience | från 2023, slutår okänt
            /network/gender-equality       | Inga kända partnerskap; 2 programländer.
            /country/KE                    | Partnerskap med Kenya
            /goal/16                       | 8 projekt arbetar mot målet.
            """)
    void speakSwedish(String address, String text) throws Exception {
        assertThat(client().show(address + "?lang=sv").select("main").text()).contains(text);
    }

    @ParameterizedTest
    @CsvSource({
        "/municipality/karlskrona, icld-listing-karlskrona",
        "/partnership/karlskrona-chortkiv, icld-article-2024-02-23",
        "/partnership/karlskrona-chortkiv/education, icld-partnership-karlskrona-chortkiv",
        "/country/UA, icld-listing-karlskrona",
        "/goal/16, icld-partnership-karlskrona-chortkiv"
    })
    void nameTheSourceOfWhatTheyState(String address, String source) throws Exception {
        assertThat(client().show(address).select("a[href$=/source/" + source + "]"))
                .isNotEmpty();
    }

    @Test
    void showWhatSourcesDisagreeAboutSideBySide() throws Exception {
        var claims = client().show("/partnership/arvika-uasin-gishu").select("section:has(#facts) .claims");
        assertThat(claims.text()).startsWith("Sources disagree.");
        assertThat(claims.select("tbody tr").eachText())
                .anySatisfy(row -> assertThat(row).contains("participants", "Moi’s Bridge", "ICLD"))
                .anySatisfy(row -> assertThat(row).contains("Uasin Gishu County", "Arvika:"));
    }

    @Test
    void showDoubtsAboutProjectsOnThePageOfTheMunicipality() throws Exception {
        var project = client().show("/municipality/karlskrona").select(".project:has(h4 a[href$=chortkiv/education])");
        assertThat(project.select(".claims").text())
                .startsWith("Sources disagree.")
                .contains("global goals");
    }

    @Test
    void sayHowMuchOfALongListIsShown() throws Exception {
        var page = client().show("/source/geonames");
        assertThat(page.select("section:has(#states) .note").eachText())
                .containsExactly("50 of 345 are shown; the table (CSV, Excel) has all.");
        assertThat(client().get("/q/source.csv?slug=geonames&list=source.municipalities.nodes")
                        .body()
                        .lines())
                .hasSize(346);
    }

    @Test
    void countTheProgrammeCountriesOfANetwork() throws Exception {
        assertThat(client().show("/network/gender-equality").select("main").text())
                .contains("No known partnerships; 2 programme countries.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Sweden: municipalities in international partnerships – Partnership Graph | Partnerships
            sv | Sverige: kommuner i internationella partnerskap – Partnership Graph      | Partnerskap
            """)
    void showTheMunicipalitiesOfSweden(String language, String title, String caption) throws Exception {
        var page = client().show("/country/SE?lang=" + language);
        assertThat(page.title()).isEqualTo(title);
        assertThat(page.select("caption").text()).isEqualTo(caption);
    }

    @Test
    void saySoIfNothingIsKnown() throws Exception {
        var page = client().show("/municipality/ale");
        assertThat(page.select("section:has(#networks)").text()).contains("None known");
        assertThat(client().show("/partnership/karlskrona-chortkiv")
                        .select("dt:contains(Years) + dd")
                        .text())
                .isEqualTo("None known");
    }

    @Test
    void giveWhatTheyShowInOtherForms() throws Exception {
        var links = client().show("/municipality/karlskrona").select(".take a");
        assertThat(links.eachAttr("href"))
                .containsExactly(
                        "../explore?participant=karlskrona",
                        "../export/partnerships.csv?filter=%7B%22participant%22%3A%5B%22karlskrona%22%5D%7D",
                        "../export/partnerships.xlsx?filter=%7B%22participant%22%3A%5B%22karlskrona%22%5D%7D",
                        "../export/projects.csv?filter=%7B%22participant%22%3A%5B%22karlskrona%22%5D%7D",
                        "../export/projects.xlsx?filter=%7B%22participant%22%3A%5B%22karlskrona%22%5D%7D",
                        "../export/networks.csv?filter=" + MEMBER,
                        "../export/networks.xlsx?filter=" + MEMBER,
                        "../q/municipality.csv?slug=karlskrona&list=municipality.possiblePartners",
                        "../q/municipality.xlsx?slug=karlskrona&list=municipality.possiblePartners",
                        "../graphql?documentId=municipality&variables=%7B%22slug%22%3A%22karlskrona%22%7D",
                        "../graphiql#documentId=municipality&variables=%7B%22slug%22%3A%22karlskrona%22%7D",
                        "../municipality/karlskrona.bib");
        var answer = client().get("/graphql?documentId=municipality&variables=%7B%22slug%22%3A%22karlskrona%22%7D");
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/municipality/karlskrona",
                "/partnership/karlskrona-chortkiv/education",
                "/country/KE",
                "/networks",
                "/partnership/karlskrona-chortkiv",
                "/source/icld-listing-karlskrona",
                "/search?q=climate"
            })
    void leadToFormsThatThereAre(String address) throws Exception {
        var links = client().show(address).select(".take a").eachAttr("abs:href");
        assertThat(links).hasSizeGreaterThanOrEqualTo(5);
        for (var link : links) {
            if (!link.contains("/graphiql") && !link.contains("/explore")) {
                var target = URI.create(link);
                var query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
                var response = client().get(target.getRawPath() + query);
                assertThat(response.statusCode()).as(link).isEqualTo(200);
            }
        }
    }

    @Test
    void describeMunicipalitiesAsPlaces() throws Exception {
        var described =
                client().show("/municipality/karlskrona").select("script[type]").eachAttr("type");
        assertThat(described).contains("application/ld+json");
        assertThat(client().get("/municipality/karlskrona").body())
                .contains("\"geo\":{\"@type\":\"GeoCoordinates\",\"latitude\":56.16156,\"longitude\":15.58661}");
    }

    @Test
    void describeCompaniesAsOrganisations() throws Exception {
        assertThat(client().get("/municipality/borlange-energi").body())
                .contains("\"@type\":\"Organization\"")
                .doesNotContain("containedInPlace");
    }

    @Test
    void offerPlacesByGoalAndCountryIfNoPartnerCanBeSuggested() throws Exception {
        var possible = client().show("/municipality/alingsas?lang=sv").select("section:has(#possible)");
        assertThat(possible.select("a").eachAttr("href"))
                .contains("../municipalities?goal=13&lang=sv", "../municipalities?country=KE&lang=sv");
    }

    @Test
    void nameTheSourcesOfMembershipsInNetworks() throws Exception {
        var networks = client().show("/municipality/umea").select("section:has(#networks) li");
        assertThat(networks).isNotEmpty();
        assertThat(networks.select(".sources a").eachText()).contains("ICLD: Umeå and Kherson");
        assertThat(networks)
                .allSatisfy(network -> assertThat(network.select(".sources a")).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/partnership/karlskrona-chortkiv",
                "/partnership/karlskrona-chortkiv/education",
                "/network/democratic-resilience"
            })
    void nameTheSourcesBesideTheFacts(String address) throws Exception {
        assertThat(client().show(address).select("section:has(#facts) > .sources a"))
                .isNotEmpty();
    }

    @Test
    void findCountriesInAnyCase() throws Exception {
        assertThat(client().show("/country/ke").select("h1").text()).isEqualTo("Kenya");
    }

    private PageClient client() {
        return new PageClient(port);
    }
}
