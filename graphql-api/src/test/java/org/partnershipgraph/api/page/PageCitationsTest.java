package org.partnershipgraph.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.api.RunningApi;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How the page that somebody reads is cited, rather than the query behind it. */
@RunningApi
class PageCitationsTest {

    @LocalServerPort
    private int port;

    private PageClient client;

    @BeforeEach
    void connect() {
        client = new PageClient(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /municipality/karlskrona                   | icld-listing-karlskrona
            /partnership/karlskrona-chortkiv           | icld-article-2024-02-23
            /partnership/karlskrona-chortkiv/education | icld-partnership-karlskrona-chortkiv
            /network/democratic-resilience             | icld-article-2024-02-23
            /country/UA                                | icld-listing-karlskrona
            /goal/16                                   | icld-partnership-karlskrona-chortkiv
            /source/icld-listing-karlskrona            | icld-listing-karlskrona
            /municipalities                            | icld-listing-karlskrona
            /partnerships                              | icld-listing-karlskrona
            /projects                                  | icld-partnership-jonkoping-stellenbosch
            /networks                                  | icld-article-2024-02-23
            """)
    void namesThePageItsAddressAndItsSources(String path, String source) throws Exception {
        var entries = entries(client.get(path + ".bib"));
        var entry = entries.get(0);
        assertThat(field(entry, "title")).isEqualTo("{" + client.show(path).title() + "}");
        assertThat(field(entry, "url")).isEqualTo("http://127.0.0.1:" + port + path + "?lang=en");
        assertThat(field(entry, "urldate")).isEqualTo("2026-10-01");
        assertThat(field(entry, "version")).matches("revision \\d+");
        assertThat(entry.getKey().getValue()).startsWith(path.substring(1).replace('/', '-') + "-r");
        assertThat(entries).extracting(each -> each.getKey().getValue()).contains(source);
    }

    @Test
    void hasAKeyThatNoOtherPageHas() throws Exception {
        var keys = new HashSet<String>();
        for (var address : List.of(
                "/partnership/karlskrona-chortkiv/education.bib",
                "/partnership/karlskrona-chortkiv.bib",
                "/partnerships.bib",
                "/partnerships.bib?country=KE",
                "/partnerships.bib?country=UA",
                "/search.bib?q=KE")) {
            keys.add(entries(client.get(address)).get(0).getKey().getValue());
        }
        assertThat(keys).hasSize(6);
        var swedish = entries(client.get("/partnerships.bib?country=UA&lang=sv"));
        assertThat(keys).contains(swedish.get(0).getKey().getValue());
    }

    @Test
    void isWrittenOnThePageToo() throws Exception {
        var page = client.show("/municipality/karlskrona?lang=sv");
        var cite = page.select(".take details");
        assertThat(cite.select("p").text())
                .startsWith(page.title() + ". Datamängdens revision ")
                .contains("läst 2026-10-01. http://127.0.0.1:" + port + "/municipality/karlskrona?lang=sv. Apache");
        var bibTex = client.get(pathOf(cite.select("a").attr("abs:href")));
        assertThat(field(entries(bibTex).get(0), "url"))
                .isEqualTo("http://127.0.0.1:" + port + "/municipality/karlskrona?lang=sv");
    }

    @Test
    void hasTheFiltersOfAList() throws Exception {
        var page = client.show("/partnerships?country=KE&from=2019&text=youth&lang=en");
        assertThat(page.title())
                .isEqualTo("Partnerships: Kenya, under way in 2019 or later, “youth” – Partnership Graph");
        var bibTex = client.get(pathOf(page.select(".take details a").attr("abs:href")));
        var entry = entries(bibTex).get(0);
        assertThat(field(entry, "title")).isEqualTo("{" + page.title() + "}");
        assertThat(field(entry, "url"))
                .isEqualTo("http://127.0.0.1:" + port + "/partnerships?country=KE&from=2019&text=youth&lang=en");
    }

    @Test
    void namesTheSourcesOfWhatAFilterSelectsOnly() throws Exception {
        assertThat(entries(client.get("/partnerships.bib?country=UA")))
                .extracting(each -> each.getKey().getValue())
                .contains("icld-listing-karlskrona")
                .doesNotContain("icld-listing-umea");
    }

    @Test
    void isAFileNamedLikeThePage() throws Exception {
        var response = client.get("/municipality/karlskrona.bib");
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/x-bibtex;charset=UTF-8");
        assertThat(response.headers().firstValue("Content-Disposition"))
                .hasValue("inline; filename=\"karlskrona.bib\"");
        assertThat(response.headers().allValues("Vary")).anyMatch(vary -> vary.contains("Accept-Language"));
    }

    @Test
    void isNotSentAgainIfItHasNotChanged() throws Exception {
        var tag = client.get("/network/democratic-resilience.bib").headers().firstValue("ETag");
        var again = client.get("/network/democratic-resilience.bib", "If-None-Match", tag.orElseThrow());
        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void citesSearches() throws Exception {
        var entries = entries(client.get("/search.bib?q=climate"));
        var entry = entries.get(0);
        assertThat(field(entry, "title")).isEqualTo("{Search results for “climate” – Partnership Graph}");
        assertThat(field(entry, "url")).isEqualTo("http://127.0.0.1:" + port + "/search?q=climate&lang=en");
        assertThat(entries).extracting(each -> each.getKey().getValue()).contains("icld-network-climate-action");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/municipality/nowhere.bib",
                "/partnership/karlskrona-chortkiv/nothing.bib",
                "/country/XX.bib",
                "/goal/99.bib",
                "/source/https%3A%2F%2Fexample.org.bib",
                "/nothing.bib"
            })
    void isMissingLikeThePage(String address) throws Exception {
        var response = client.get(address);
        var page = client.get(address.replaceFirst("\\.bib$", ""));
        assertThat(response.statusCode()).isEqualTo(page.statusCode()).isBetween(400, 404);
        assertThat(response.body()).doesNotContain("@misc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/municipality/.bib",
                "/municipality/karlskrona.bib.bib",
                "/partnerships.bib?country=XX",
                "/partnerships.bib?from=soon",
                "/municipality/karlskrona.bib?url=https://example.org",
                "/municipality/karlskrona.bib?title=Mine",
                "/municipality/karlskrona.bib?lang=fr"
            })
    void isRejectedIfNoPageHasTheAddress(String address) throws Exception {
        assertThat(client.get(address).statusCode()).isEqualTo(400);
    }

    @Test
    void keepsHostileWordsInTheirField() throws Exception {
        var entries = entries(client.get(
                "/partnerships.bib?text=%7D%2C%20url%20%3D%20%7Bhttps%3A%2F%2Fexample.org%7D%0A%40misc%7Bx"));
        assertThat(entries).hasSize(1);
        assertThat(field(entries.get(0), "url")).startsWith("http://127.0.0.1:" + port + "/partnerships?text=%7D");
    }

    @Test
    void isTheSameForAnEncodedDot() throws Exception {
        assertThat(field(entries(client.get("/municipality/karlskrona%2Ebib")).get(0), "url"))
                .isEqualTo("http://127.0.0.1:" + port + "/municipality/karlskrona?lang=en");
    }

    private static List<BibTeXEntry> entries(HttpResponse<String> response) throws ParseException {
        assertThat(response.statusCode()).isEqualTo(200);
        return List.copyOf(new BibTeXParser()
                .parseFully(new StringReader(response.body()))
                .getEntries()
                .values());
    }

    private static String field(BibTeXEntry entry, String name) {
        return entry.getField(new Key(name)).toUserString();
    }

    private static String pathOf(String address) {
        return address.substring(address.indexOf('/', "http://".length()));
    }
}
