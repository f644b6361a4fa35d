package org.partnershipgraph.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipgraph.api.RunningApi;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Lists, whose filters are plain forms and stand in the address. */
@RunningApi
class ListPagesTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /municipalities                              | 152 municipalities and other parties
            /municipalities?country=KE                   | 9 municipalities and other parties
            /municipalities?network=democratic-resilience&country=UA | 12 municipalities and other parties
            /partnerships                                | 93 partnerships
            /partnerships?country=KE                     | 14 partnerships
            /partnerships?country=UA&text=education      | 2 partnerships
            /partnerships?network=democratic-resilience  | 12 partnerships
            /partnerships?country=                       | 93 partnerships
            /projects                                    | 119 projects
            /projects?goal=16                            | 8 projects
            /projects?country=KE&from=2015               | 8 projects
            /networks                                    | 7 networks
            /networks?country=UA                         | 1 network
            """)
    void showWhatTheFilterSelects(String address, String count) throws Exception {
        var page = client().show(address);
        assertThat(page.select("p[role=status]").text()).isEqualTo(count);
        assertThat(page.select("table.records tbody tr").size())
                .isEqualTo(Math.min(50, Integer.parseInt(count.split(" ")[0])));
    }

    @Test
    void keepTheFilterInTheForm() throws Exception {
        var form = client().show("/projects?country=KE&goal=13&text=water&from=2015")
                .select("form.filter");
        assertThat(form.attr("action")).isEqualTo("./projects");
        assertThat(form.select("select[name=country] option[selected]").val()).isEqualTo("KE");
        assertThat(form.select("select[name=goal] option[selected]").text()).isEqualTo("13 Climate action");
        assertThat(form.select("input[name=text]").val()).isEqualTo("water");
        assertThat(form.select("input[name=from]").val()).isEqualTo("2015");
        assertThat(form.select("a").attr("href")).isEqualTo("./projects");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /partnerships                                     | Partnerships
            /partnerships?country=ke                          | Partnerships: Kenya
            /projects?goal=16&to=2024&lang=sv                 | Projekt: 16 Fredliga och inkluderande samhällen, pågick 2024 eller tidigare
            /municipalities?network=climate-action&text=water | Municipalities: Network for Climate Action, “water”
            /networks?from=2020&to=2021                       | Networks: under way 2020–2021
            /networks?from=2020&to=2020                       | Networks: under way in 2020
            /projects?from=2022                               | Projects: under way in 2022 or later
            """)
    void nameWhatTheFilterSelects(String address, String heading) throws Exception {
        var page = client().show(address);
        assertThat(page.select("h1").text()).isEqualTo(heading);
        assertThat(page.title()).isEqualTo(heading + " – Partnership Graph");
    }

    @Test
    void leadToTheSameSelectionOnAMapIfItCanBeDrawn() throws Exception {
        var filtered = client().show("/partnerships?country=KE&from=2019&lang=sv");
        assertThat(filtered.select(".take a").attr("href")).isEqualTo("./explore?country=KE&from=2019&lang=sv");
        assertThat(client().show("/partnerships?theme=human-rights").select(".take a[href*=explore]"))
                .isEmpty();
    }

    @Test
    void showWhenProjectsWereAnnouncedIfNoOtherYearIsKnown() throws Exception {
        var row = client().show("/partnerships?from=2024&text=Chortkiv").select("tr:contains(Karlskrona – Chortkiv)");
        assertThat(row.select("td[data-label=Years]").text()).startsWith("announced in 2024");
    }

    @Test
    void sayIfNothingMatches() throws Exception {
        var page = client().show("/projects?country=KE&text=zebra");
        assertThat(page.select("p[role=status]").text()).isEqualTo("No projects");
        assertThat(page.text()).contains("Nothing matches all of these filters.");
    }

    @Test
    void areReadPageByPageInBothDirections() throws Exception {
        var seen = new ArrayList<String>();
        var page = client().show("/projects");
        seen.addAll(page.select("tbody th a").eachAttr("abs:href"));
        for (var next = page.select("a[rel=next]"); !next.isEmpty(); next = page.select("a[rel=next]")) {
            page = client().show("/" + next.attr("href").substring(2));
            seen.addAll(page.select("tbody th a").eachAttr("abs:href"));
        }
        assertThat(seen).hasSize(119).hasSameSizeAs(new HashSet<>(seen));
        page = client().show("/" + page.select("a[rel=prev]").attr("href").substring(2));
        assertThat(page.select("tbody th a").eachAttr("abs:href")).isEqualTo(seen.subList(50, 100));
    }

    @Test
    void exportWhatTheySelect() throws Exception {
        assertThat(client().show("/projects?goal=16&from=2015")
                        .select(".take a:contains(CSV)")
                        .attr("href"))
                .isEqualTo(
                        "./export/projects.csv?filter=%7B%22goal%22%3A%5B16%5D%2C%22years%22%3A%7B%22from%22%3A2015%7D%7D");
    }

    private PageClient client() {
        return new PageClient(port);
    }
}
