package org.partnershipgraph.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.api.page.data.AnswerNode;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** Texts of records that try to be more than texts. */
class HostileTextsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String HOSTILE = "</script><script>alert(1)</script>\"><img src=x onerror=alert(1)>";

    private final Page page = new Page(
            new PageAddress("/municipality/x", Map.of()),
            Locale.ENGLISH,
            new PageAssets(new ClassPathResource("nowhere"), JSON),
            path -> "https://www.example.org" + path,
            1);

    private static final AnswerNode HOSTILE_CHOICES = new AnswerNode(JSON.valueToTree(Map.of(
            "projects",
            Map.of("facets", Map.of("goals", List.of(Map.of("node", Map.of("number", 1, "name", HOSTILE))))))));

    @Test
    void stayTexts() {
        var record = new AnswerNode(JSON.valueToTree(Map.of(
                "slug", "x", "name", HOSTILE, "note", HOSTILE, "country", Map.of("code", "SE", "name", HOSTILE))));
        var shown = show("record/municipality", record);
        assertThat(shown.select("h1").text()).isEqualTo(HOSTILE);
        assertThat(shown.title()).isEqualTo(HOSTILE);
        assertThat(shown.select(".cite p").text()).isEqualTo(HOSTILE);
        assertThat(shown.select("script:not([type='application/ld+json']), img, [onerror]"))
                .isEmpty();
        var described = JSON.readTree(shown.select("script").first().data());
        assertThat(described.get("name").asString()).isEqualTo(HOSTILE);
    }

    @Test
    void areNoAddresses() {
        var record = new AnswerNode(JSON.valueToTree(
                Map.of("slug", "x", "title", HOSTILE, "kind", "PRESS", "address", "javascript:alert(1)")));
        var shown = show("record/source", record);
        assertThat(shown.select("a[href^=javascript]")).isEmpty();
        assertThat(shown.select("dt:contains(Address) + dd").text()).isEqualTo("None known");
    }

    private Document show(String template, AnswerNode record) {
        var output = new StringOutput();
        var structured = new StructuredData(page).of("municipality", record);
        var query = new PageQuery("municipality", Map.of("slug", "x"));
        TemplateEngine.createPrecompiled(ContentType.Html)
                .render(
                        template + ".jte",
                        Map.of(
                                "page",
                                page,
                                "title",
                                HOSTILE,
                                "citation",
                                HOSTILE,
                                "record",
                                record,
                                "query",
                                query,
                                "structured",
                                structured,
                                "search",
                                HOSTILE_CHOICES),
                        output);
        return Jsoup.parse(output.toString());
    }
}
