package org.partnershipgraph.seeds.reader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.seeds.reader.InventedPlaces;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadReportTest {

    private static final String PAGE = """
            Granås and Newtown, Zambia

            This partnership is a pilot study.

            Tema
            Human Rights
            Svensk partner
            Granås stad
            Internationell partner
            Newtown
            """;

    private final ReadReport report =
            new ReadReport(List.of(InventedPlaces.reader().readText("p.txt", PAGE)));

    @Test
    void hasTheFieldsOfTheContractInItsOrder() {
        var page = json().path("pages").path(0);
        var item = page.path("items").path(0);

        assertThat(names(page)).startsWith("source", "language", "items");
        assertThat(names(item))
                .startsWith(
                        "title",
                        "kind",
                        "projectAreas",
                        "themes",
                        "globalGoals",
                        "swedishPartners",
                        "internationalPartners",
                        "tags",
                        "networks",
                        "pairs",
                        "years",
                        "phase",
                        "confidence",
                        "problems");
        assertThat(names(item.path("internationalPartners").path(0))).startsWith("text", "slug", "candidates");
        assertThat(names(item.path("problems").path(0))).startsWith("code", "text");
        assertThat(names(item.path("years"))).containsExactly("start", "end");
    }

    @Test
    void writesUnknownValuesAsNull() {
        var item = json().path("pages").path(0).path("items").path(0);

        assertThat(item.path("internationalPartners").path(0).path("slug").isNull())
                .isTrue();
        assertThat(item.path("years").path("start").isNull()).isTrue();
        assertThat(item.path("phase").asString()).isEqualTo("INCEPTION");
        assertThat(json().path("pages").path(0).path("language").asString()).isEqualTo("en");
        assertThat(item.path("confidence").asDouble()).isBetween(0.0, 1.0);
    }

    @Test
    void tellsWhereEachFactWasRead() {
        var item = report.pages().get(0).items().get(0);

        assertThat(item.evidence()).contains(new Evidence("themes", "Human Rights", 6, 1));
        assertThat(item.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("partner-unknown");
            assertThat(problem.line()).isEqualTo(10);
        });
    }

    @Test
    void showsPeopleWhatWasReadAndWhatWasNot() {
        assertThat(report.text())
                .contains("p.txt: 1 item, English", "Granås stad [granas]", "Newtown [unknown]", "granas - Newtown")
                .contains("! partner-unknown: 'Newtown' is no known international partner");
    }

    private JsonNode json() {
        return new JsonMapper().readTree(report.json());
    }

    private static List<String> names(JsonNode node) {
        return new ArrayList<>(node.propertyNames());
    }
}
