package org.partnershipgraph.api.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.api.RunningApi;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Saved queries as tables. */
@RunningApi
class CsvExportTest {

    @LocalServerPort
    private int port;

    private ExportClient client = new ExportClient(0);

    @BeforeEach
    void connect() {
        client = new ExportClient(port);
    }

    @Test
    void hasARowForEachItemAndAColumnForEachField() throws IOException, InterruptedException {
        var response = client.get("/q/youth-in-zambia.csv");
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/csv;header=present;charset=utf-8");
        assertThat(response.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; filename=\"youth-in-zambia.csv\"");
        var rows = ExportClient.rows(response);
        assertThat(rows.get(0).getParser().getHeaderNames())
                .containsExactly(
                        "title",
                        "summary",
                        "phase",
                        "period.startYear",
                        "period.endYear",
                        "partnership.participants.role",
                        "partnership.participants.municipality.name",
                        "partnership.participants.municipality.country.name");
        assertThat(rows).hasSize(6);
        assertThat(rows.get(1).get("partnership.participants.municipality.name"))
                .isEqualTo("Dorotea; Livingstone; Victoria Falls");
    }

    @Test
    void takesItsVariablesFromTheAddress() throws IOException, InterruptedException {
        assertThat(client.rows("/q/umea.csv", "slug", "karlskrona"))
                .hasSizeGreaterThan(1)
                .allMatch(row -> row.get("municipality.name").equals("Karlskrona"));
    }

    @Test
    void hasARowForEachNestedItemIfAskedFor() throws IOException, InterruptedException {
        var rows = client.rows("/q/youth-in-zambia.csv", "rows", "repeated");
        assertThat(rows.stream().filter(row -> row.get("title").startsWith("Dorotea")))
                .extracting(row -> row.get("partnership.participants.municipality.name"))
                .containsExactly("Dorotea", "Livingstone", "Victoria Falls");
    }

    @Test
    void hasEveryRecordOfAKindWhateverTheSizeOfAPage() throws IOException, InterruptedException {
        assertThat(client.rows("/export/municipalities.csv").stream()
                        .map(row -> row.get("slug"))
                        .distinct())
                .hasSizeGreaterThan(400);
        assertThat(client.rows("/q/page-by-page.csv", "first", "3")).hasSize(93);
    }

    @Test
    void takesFiltersAndOrdersAsJson() throws IOException, InterruptedException {
        var rows = client.rows(
                "/export/partnerships.csv",
                "filter",
                "{\"country\": [\"KE\"]}",
                "orderBy",
                "[{\"field\": \"SLUG\", \"direction\": \"DESC\"}]");
        assertThat(rows)
                .isNotEmpty()
                .allMatch(
                        row -> row.get("participants.municipality.country.code").contains("KE"))
                .isSortedAccordingTo((one, other) -> slug(other).compareTo(slug(one)));
    }

    private static String slug(CSVRecord row) {
        return row.get("slug");
    }
}
