package org.partnershipgraph.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipgraph.api.RunningApi;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The downloads of a page: a table for each list that it shows. */
@RunningApi
class PageTablesTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /municipality/karlskrona         | Partnerships           | section:has(#partnerships) article
            /municipality/karlskrona         | Projects               | section:has(#partnerships) .project
            /municipality/karlskrona         | Networks               | section:has(#networks) > ul > li
            /municipality/karlskrona         | Possible partners      | section:has(#possible) tbody tr
            /municipality/umea               | Networks               | section:has(#networks) > ul > li
            /municipality/kisumu             | Networks               | section:has(#networks) > ul > li
            /partnership/karlskrona-chortkiv | Partnership            | h1
            /partnership/karlskrona-chortkiv | Projects               | section:has(#projects) article
            /network/democratic-resilience   | Network | h1
            /network/democratic-resilience   | Partnerships           | section:has(#partnerships) tbody tr
            /country/KE                      | Partnerships           | section:has(#partnerships) tbody tr
            /country/KE                      | Municipalities         | section:has(#municipalities) li
            /country/KE                      | Networks               | section:has(#networks) li
            /country/UA                      | Networks               | section:has(#networks) li
            /goal/16                         | Projects               | section:has(#projects) tbody tr
            /source/icld-listing-karlskrona  | Partnerships           | dt:contains(Partnerships) + dd a
            /source/icld-listing-karlskrona  | Projects               | dt:contains(Projects) + dd a
            /source/icld-listing-karlskrona  | Networks               | dt:contains(Networks) + dd a
            /source/geonames                 | Municipalities         | NONE
            /partnerships?country=KE         | Partnerships           | tbody tr
            /projects?country=UA             | Projects               | tbody tr
            /networks                        | Networks               | tbody tr
            /municipalities?country=UA       | Municipalities         | tbody tr
            /search?q=karlskrona             | Search                 | ol.results li
            """)
    void haveARowForEachOfTheRecordsShown(String address, String label, String shown) throws Exception {
        var page = client().show(address);
        var rows = table(page, label);
        if (shown.equals("NONE")) {
            assertThat(rows).hasSizeGreaterThan(50);
        } else {
            assertThat(rows).isNotEmpty().hasSameSizeAs(page.select(shown));
        }
    }

    @Test
    void leaveOutListsThatHaveNothing() throws Exception {
        assertThat(client().show("/municipality/alingsas").select(".take .table, .take a[href*=explore]"))
                .isEmpty();
        for (var address :
                List.of("/goal/2", "/partnerships?text=zebra", "/projects?text=zebra", "/networks?text=zebra")) {
            assertThat(client().show(address).select(".take .table, .take a[href*=explore]"))
                    .as(address)
                    .isEmpty();
        }
        assertThat(client().show("/network/gender-equality").select(".take .table"))
                .hasSize(1);
    }

    @Test
    void haveAProjectInOneRow() throws Exception {
        var rows = table(client().show("/partnership/karlskrona-chortkiv/education"), "Project");
        assertThat(rows).singleElement().satisfies(project -> {
            assertThat(project.get("title")).isEqualTo("Karlskrona and Chortkiv");
            assertThat(project.get("goals.number")).startsWith("4; 16");
            assertThat(project.get("partnership.participants.municipality.name"))
                    .isEqualTo("Karlskrona; Chortkiv");
            assertThat(project.get("sources.slug")).contains("icld-partnership-karlskrona-chortkiv");
        });
    }

    @Test
    void haveSwedishHeadersOnSwedishPages() throws Exception {
        var rows = table(client().show("/partnership/karlskrona-chortkiv/education?lang=sv"), "Projekt");
        assertThat(rows.get(0).getParser().getHeaderNames()).contains("titel");
    }

    private List<CSVRecord> table(Document page, String label) throws IOException, InterruptedException {
        var links = page.select(".take a[aria-label='" + label + ", CSV']").eachAttr("abs:href");
        assertThat(links).hasSize(1);
        var address = links.get(0);
        var response = client().get(address.substring(address.indexOf('/', "http://".length())));
        assertThat(response.statusCode()).isEqualTo(200);
        var format = CSVFormat.RFC4180.builder().setHeader().get();
        return format.parse(new StringReader(response.body())).getRecords();
    }

    private PageClient client() {
        return new PageClient(port);
    }
}
