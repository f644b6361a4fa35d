package org.partnershipgraph.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.api.RunningApi;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** What every page has, in either language. */
@RunningApi
class PagesInBothLanguagesTest {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @LocalServerPort
    private int port;

    static Stream<Arguments> pages() {
        return Stream.of(
                        "/",
                        "/municipality/karlskrona",
                        "/partnership/karlskrona-chortkiv",
                        "/partnership/karlskrona-chortkiv/education",
                        "/network/democratic-resilience",
                        "/country/UA",
                        "/goal/16",
                        "/source/icld-listing-karlskrona",
                        "/municipalities",
                        "/partnerships",
                        "/projects",
                        "/networks",
                        "/search?q=Karlskrona",
                        "/nowhere",
                        "/municipality/nowhere",
                        "/partnerships?colour=blue")
                .flatMap(page -> Stream.of("en", "sv").map(language -> Arguments.of(page, language)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void haveALanguageATitleADescriptionAndOneHeading(String address, String language) throws Exception {
        var page = client().show(address, "Accept-Language", language);
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.title()).contains("Partnership Graph");
        assertThat(page.select("meta[name=description]").attr("content")).isNotBlank();
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main#content, header nav, footer")).hasSize(3);
        assertThat(page.select("a.skip").attr("href")).isEqualTo("#content");
        assertThat(page.text()).doesNotContain("{0}", "{1}", "null");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void loadNothingFromElsewhereAndRunNoInlineScripts(String address, String language) throws Exception {
        var response = client().get(address, "Accept-Language", language);
        assertThat(response.headers().firstValue("Content-Security-Policy")).contains(POLICY);
        assertThat(response.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(response.headers().allValues("Vary").toString()).containsIgnoringCase("Accept-Language");
        var page = client().show(address, "Accept-Language", language);
        assertThat(page.select("[style], style, [onclick], script:not([src]):not([type='application/ld+json'])"))
                .isEmpty();
        assertThat(page.select("script[src^=http], link[rel=stylesheet][href^=http], img[src^=http]"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void describeThemselvesInValidJson(String address, String language) throws Exception {
        for (var script :
                client().show(address, "Accept-Language", language).select("script[type='application/ld+json']")) {
            var described = new JsonMapper().readTree(script.data());
            assertThat(described.get("@context").asString()).isEqualTo("https://schema.org");
            assertThat(described.get("@type").asString()).isNotBlank();
            assertThat(described.get("name").asString()).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void labelEveryField(String address, String language) throws Exception {
        var page = client().show(address, "Accept-Language", language);
        for (var field : page.select("input:not([type=hidden]), select")) {
            assertThat(page.select("label[for=" + field.id() + "]"))
                    .as(field.outerHtml())
                    .hasSize(1);
        }
    }

    @Test
    void leadToTheSamePageInTheOtherLanguage() throws Exception {
        var english = client().show("/partnerships?country=KE&text=water");
        var other = english.select("a.language").attr("href");
        assertThat(other).startsWith("./partnerships?").contains("country=KE", "text=water", "lang=sv");
        var swedish = client().show("/" + other.substring(2), "Accept-Language", "en");
        assertThat(swedish.select("html").attr("lang")).isEqualTo("sv");
        assertThat(swedish.select("header nav a").attr("href")).endsWith("?lang=sv");
        assertThat(swedish.select("form.filter input[name=lang]").val()).isEqualTo("sv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/municipality/karlskrona", "/networks"})
    void keepTheLanguageOnTheWayToTheEditorAndTheGraph(String address) throws Exception {
        var links = client().show(address + "?lang=sv").select("a[href*=/explore], a[href*=/graphiql]");
        assertThat(links).hasSizeGreaterThan(1);
        assertThat(links.eachAttr("href")).allSatisfy(link -> assertThat(link).containsPattern("[?&]lang=sv"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/municipality/karlskrona",
                "/country/KE",
                "/goal/16",
                "/municipalities",
                "/partnerships",
                "/projects",
                "/networks"
            })
    void labelEveryCellOfATableForNarrowScreens(String address) throws Exception {
        assertThat(client().show(address).select(".records td"))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.attr("data-label")).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "/goal/16, DefinedTerm",
        "/source/icld-listing-karlskrona, WebPage",
        "/municipalities, ItemList",
        "/partnerships, ItemList",
        "/projects, ItemList",
        "/networks, ItemList"
    })
    void describeTermsSourcesAndLists(String address, String type) throws Exception {
        var script = client().show(address).select("script[type='application/ld+json']");
        assertThat(script).hasSize(1);
        assertThat(new JsonMapper().readTree(script.first().data()).get("@type").asString())
                .isEqualTo(type);
    }

    @Test
    void nameTheSamePageInBothLanguagesToSearchEngines() throws Exception {
        var page = client().show("/network/democratic-resilience");
        assertThat(page.select("link[rel=canonical]")).hasSize(1);
        assertThat(page.select("link[rel=alternate]").eachAttr("hreflang")).containsExactly("en", "sv");
    }

    @Test
    void keepTheirEntityTagUntilTheyChange() throws Exception {
        var response = client().get("/municipality/umea");
        var tag = response.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).startsWith("W/");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(client().get("/municipality/umea", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(client().get("/municipality/umea?lang=sv", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
    }

    private PageClient client() {
        return new PageClient(port);
    }
}
