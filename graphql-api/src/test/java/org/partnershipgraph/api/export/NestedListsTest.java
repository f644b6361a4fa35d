package org.partnershipgraph.api.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.api.RunningApi;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of the shape of a query in a table: aliases, fragments, conditions, lists in lists. */
@RunningApi
class NestedListsTest {

    private static final String SEATS = "municipalities(first: %d) { nodes { seat { latitude longitude } } }";

    @LocalServerPort
    private int port;

    @Test
    void sayWhereTheyWereCut() throws IOException, InterruptedException {
        var rows = rows("csv", """
                query Cut($home: [String!]) {
                  municipalities(filter: { slug: ["umea"] }) {
                    nodes {
                      few: partners(first: 2, filter: { not: { country: $home } }) { totalCount nodes { slug } }
                      one: partners(first: 1) { edges { node { slug } } }
                      none: partners(first: 0) { totalCount }
                      all: partners(first: 100) { nodes { slug } }
                    } } }
                """);
        var partners = rows.get(0).get("all.slug").split("; ", -1);
        assertThat(rows.get(0).get("few.slug")).endsWith("; … (+%s)".formatted(partners.length - 2));
        assertThat(rows.get(0).get("few.totalCount")).isEqualTo(String.valueOf(partners.length));
        assertThat(rows.get(0).get("one.slug")).isEqualTo(partners[0] + "; …");
        assertThat(rows.get(0).get("all.slug")).doesNotContain("…");
    }

    @Test
    void sayWhereTheyWereCutInARowOfTheirOwn() throws IOException, InterruptedException {
        var rows = rows("csv&rows=repeated", """
                { municipalities(filter: { slug: ["umea"] }) { nodes {
                    slug partners(first: 2) { totalCount nodes { slug name } } } } }
                """);
        assertThat(rows).hasSize(3).allMatch(row -> row.get("slug").equals("umea"));
        assertThat(rows.get(2).get("partners.slug")).startsWith("… (+");
        assertThat(rows.get(2).get("partners.name")).startsWith("… (+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"geojson", "geojson&rows=repeated"})
    void sayThatPlacesWereCutOnMaps(String format) throws IOException, InterruptedException {
        var features = features(format, "{ networks { nodes { name " + SEATS.formatted(3) + " } } }");
        assertThat(features)
                .anyMatch(feature -> feature.at("/properties/truncated").asBoolean());
        assertThat(features("geojson", "{ networks { nodes { name " + SEATS.formatted(100) + " } } }"))
                .noneMatch(feature -> feature.at("/properties").has("truncated"));
    }

    @Test
    void areJoinedInTheRowOfTheRecordAroundThem() throws IOException, InterruptedException {
        var query = """
                { partnership(by: { slug: "ale-ghanzi-budesti" }) {
                    slug participants { municipality { slug } } sources { slug } } }
                """;
        var rows = rows("csv&list=partnership", query);
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).get("participants.municipality.slug")).isEqualTo("ale; ghanzi; budesti");
        assertThat(rows.get(0).get("sources.slug")).isNotEmpty();
        assertThat(rows("csv&list=partnership&rows=repeated", query)).hasSizeGreaterThan(3);
    }

    @Test
    void areNotAroundARecordThatDoesNotExist() throws IOException, InterruptedException {
        var query = "{ partnership(by: { slug: \"nothing\" }) { slug sources { slug } participants { role } } }";
        assertThat(post("csv&list=partnership", query).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"partnerships", "partnerships.pageInfo", "partnerships.nodes.sources", "networks"})
    void areFollowedToTheirEndsRatherThanJoinedInOneRow(String path) throws IOException, InterruptedException {
        for (var nodes : List.of("nodes", "all: nodes")) {
            var query = "{ partnerships { totalCount pageInfo { hasNextPage } %s { slug sources { slug } } } }";
            assertThat(post("csv&list=" + path, query.formatted(nodes)).statusCode())
                    .isEqualTo(422);
        }
    }

    @Test
    void areReadOnceForTheRecordBesideThem() throws IOException, InterruptedException {
        var rows = rows("csv&list=municipalities.facets", """
                { municipalities { facets { countries { count node { code } } } nodes { slug } } }
                """);
        assertThat(rows).hasSize(1);
    }

    @Test
    void takeTurnsIfTheyAreBesideEachOther() throws IOException, InterruptedException {
        var rows = rows("csv&rows=repeated", """
                { partnerships(filter: { slug: ["ale-ghanzi-budesti"] }) { nodes {
                    slug participants { municipality { slug } } sources { title } } } }
                """);
        assertThat(rows).hasSize(5);
        assertThat(rows.stream().map(row -> row.get("participants.municipality.slug")))
                .containsExactly("ale", "ghanzi", "budesti", "", "");
        assertThat(rows.stream().map(row -> row.get("sources.title").isEmpty()))
                .containsExactly(true, true, true, false, false);
    }

    @Test
    void haveHeadersOfTheirOwnIfAliasesAreSwedish() throws IOException, InterruptedException {
        var rows = rows("csv&locale=sv", "{ networks { nodes { namn: slug name } } }");
        assertThat(rows.get(0).getParser().getHeaderNames()).containsExactly("namn", "name");
    }

    @Test
    void haveNumberedHeadersIfNothingElseTellsThemApart() throws IOException, InterruptedException {
        var rows = rows("csv", """
                { municipalities(filter: { slug: ["umea"] }) { nodes {
                    partners(first: 2) { nodes { slug } edges { node { slug } } } } } }
                """);
        assertThat(rows.get(0).getParser().getHeaderNames())
                .containsExactly("municipalities.partners.slug", "municipalities.partners.slug 2");
    }

    @Test
    void keepTheSelectionOfFragmentsAndConditions() throws IOException, InterruptedException {
        var rows = rows("csv", """
                query Shapes($with: Boolean = false, $first: Int = 3) {
                  towns: municipalities(first: $first, filter: { hasPartnerships: true }) { ...Towns }
                }
                fragment Towns on MunicipalityConnection {
                  nodes { town: name ...Place ... on Node { id } extra: name @include(if: $with) }
                  nodes { slug }
                }
                fragment Place on Municipality { country { code } name @skip(if: $with) }
                """);
        assertThat(rows).hasSizeGreaterThan(100);
        assertThat(rows.get(0).getParser().getHeaderNames())
                .containsExactly("town", "country.code", "name", "id", "slug");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json"})
    void areThoseOfTheOperationThatTheRequestNames(String format) throws IOException, InterruptedException {
        var body = JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "query",
                        "query One { networks { nodes { slug } } } query Other { networks { nodes { kind: __typename } } }",
                        "operationName",
                        "Other"));
        var response = new ExportClient(port).post("/export?format=" + format, body);
        assertThat(ExportClient.text(response)).contains("kind", "Network").doesNotContain("slug");
    }

    @Test
    void mayBeChosenIfThereAreSeveral() throws IOException, InterruptedException {
        var rows = new ExportClient(port).rows("/q/goals-compared.csv", "list", "one.facets.goals");
        assertThat(rows.get(0).getParser().getHeaderNames())
                .containsExactly(
                        "one.totalCount",
                        "oneWithoutGoals.totalCount",
                        "otherWithoutGoals.totalCount",
                        "number",
                        "name",
                        "count");
        assertThat(new ExportClient(port).rows("/q/china.csv", "list", "country.projects.nodes"))
                .isNotEmpty()
                .allMatch(row -> row.get("country.name").equals("China"));
    }

    @Test
    void mayBeTooLargeForPagesOfTheUsualSize() throws IOException, InterruptedException {
        var rows = rows("csv", """
                { municipalities(first: 100, filter: { hasPartnerships: true }) { nodes {
                    slug partnerships(first: 50) { nodes { projects { slug title sources { title address } } } } } } }
                """);
        assertThat(rows).hasSizeGreaterThan(100);
        assertThat(rows.stream().map(row -> row.get("slug"))).doesNotHaveDuplicates();
    }

    private List<CSVRecord> rows(String format, String query) throws IOException, InterruptedException {
        return ExportClient.rows(post(format, query));
    }

    private List<JsonNode> features(String format, String query) throws IOException, InterruptedException {
        return List.copyOf(
                FileReaders.json(post(format, query).body()).get("features").values());
    }

    private HttpResponse<byte[]> post(String format, String query) throws IOException, InterruptedException {
        var body = JsonMapper.shared()
                .writeValueAsString(Map.of("query", query, "variables", Map.of("home", List.of("XX"))));
        return new ExportClient(port).post("/export?format=" + format, body);
    }
}
