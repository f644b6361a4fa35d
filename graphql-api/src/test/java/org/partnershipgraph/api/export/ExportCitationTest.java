package org.partnershipgraph.api.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.api.RunningApi;
import org.partnershipgraph.change.Changes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How exports are cited and described, beside them. */
@RunningApi
class ExportCitationTest {

    private static final String KENYA = "{\"country\": [\"KE\"]}";

    @LocalServerPort
    private int port;

    private ExportClient client = new ExportClient(0);

    @BeforeEach
    void connect() {
        client = new ExportClient(port);
    }

    @Test
    void linksToWhatIsBesideIt() throws Exception {
        var links = client.get("/q/umea.csv", "slug", "karlskrona").headers().allValues("Link");
        var base = "http://localhost:" + port + "/q/umea";
        assertThat(links)
                .contains(
                        "<%s.csv?slug=karlskrona&locale=en>; rel=\"cite-as\"".formatted(base),
                        "<%s.bib?slug=karlskrona&locale=en>; rel=\"describedby\"; type=\"application/x-bibtex\""
                                .formatted(base),
                        "<%s.datapackage.json?slug=karlskrona&locale=en>; rel=\"describedby\"; type=\"application/json\""
                                .formatted(base))
                .anyMatch(link -> link.endsWith("rel=\"license\""));
    }

    @Test
    void isCitedInBibTeX() throws Exception {
        var response = client.get("/q/umea.bib", "slug", "karlskrona");
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/x-bibtex;charset=UTF-8");
        var entries = new BibTeXParser()
                .parseFully(new StringReader(ExportClient.text(response)))
                .getEntries();
        assertThat(entries).hasSizeGreaterThan(1);
        var entry = entries.values().iterator().next();
        assertThat(entry.getField(new Key("title")).toUserString())
                .isEqualTo("{What did Umeå do, with whom and about what?}");
        assertThat(entry.getField(new Key("urldate")).toUserString()).isEqualTo("2026-10-01");
    }

    @Test
    void namesTheSourcesOfAllPages() throws Exception {
        var citation = json(client.get("/q/page-by-page.citation.json", "first", "3"));
        var all = json(client.get("/q/page-by-page.citation.json", "first", "100"));
        assertThat(citation.path("sources")).hasSizeGreaterThan(20).isEqualTo(all.path("sources"));
    }

    @Test
    void isCitedByTheAddressThatGivesItAgain() throws Exception {
        var citation = json(client.get("/export/partnerships.citation.json", "filter", KENYA, "locale", "sv"));
        var again = client.send(
                HttpRequest.newBuilder(URI.create(citation.path("address").asString()))
                        .build());
        assertThat(ExportClient.rows(again))
                .hasSameSizeAs(client.rows("/export/partnerships.csv", "filter", KENYA, "locale", "sv"));
    }

    @Test
    void isDescribedAsADataPackage() throws Exception {
        var described = json(client.get("/export/partnerships.datapackage.json", "filter", KENYA, "separator", ";"));
        var resource = described.at("/resources/0");
        var table = client.send(
                HttpRequest.newBuilder(URI.create(resource.path("path").asString()))
                        .build());
        assertThat(described.path("$schema").asString()).startsWith("https://datapackage.org/profiles/2.0/");
        assertThat(described.path("licenses").findValuesAsString("name")).isEqualTo(List.of("Apache-2.0", "CC-BY-4.0"));
        assertThat(described.path("sources").isEmpty()).isFalse();
        assertThat(resource.path("bytes").asInt()).isEqualTo(table.body().length);
        assertThat(resource.path("hash").asString()).isEqualTo("sha256:" + sha256(table.body()));
        assertThat(resource.at("/dialect/delimiter").asString()).isEqualTo(";");
        assertThat(String.join(";", resource.at("/schema/fields").findValuesAsString("name")))
                .isEqualTo(ExportClient.text(table)
                        .lines()
                        .findFirst()
                        .orElseThrow()
                        .replace("\uFEFF", ""));
        assertThat(type(resource, "startYear")).isEqualTo("integer");
        assertThat(type(resource, "projects.goals.number")).isEqualTo("string");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/map.geojson", "/q/china.json", "/q/neighbourhood.graphml", "/q/umea.xlsx"})
    void isThatOfTheFormatWhoseLinkLeadsToIt(String file) throws Exception {
        for (var link : described(client.get(file))) {
            var response = client.send(HttpRequest.newBuilder(URI.create(link)).build());
            assertThat(response.statusCode()).as(ExportClient.text(response)).isEqualTo(200);
            assertThat(ExportClient.text(response))
                    .contains(file + "?locale=en")
                    .doesNotContain("format=");
        }
    }

    @Test
    void hasTheHashOfTheFormatThatItDescribes() throws Exception {
        var resource =
                json(client.get("/q/map.datapackage.json", "format", "geojson")).at("/resources/0");
        assertThat(resource.path("format").asString()).isEqualTo("geojson");
        assertThat(resource.path("hash").asString())
                .isEqualTo("sha256:" + sha256(client.get("/q/map.geojson").body()));
        var error = ExportClient.error(client.get("/q/map.bib", "format", "pdf"));
        assertThat(error.path("message").asString()).startsWith("\"pdf\" is not a format");
    }

    @Test
    void isThatOfTheAnswerIfTheQueryIsNoTable() throws Exception {
        assertThat(json(client.get("/q/china.citation.json")).path("address").asString())
                .endsWith("/q/china.json?locale=en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/umea.bib", "/q/umea.citation.json", "/q/umea.datapackage.json"})
    void hasAValidatorAndTheRevisionOfTheData(String address) throws Exception {
        var response = client.get(address);
        assertThat(response.headers().firstValue("Dataset-Revision"))
                .isPresent()
                .isEqualTo(client.get("/q/umea.csv").headers().firstValue("Dataset-Revision"));
        var tag = response.headers().firstValue("ETag").orElseThrow();
        var again =
                client.send(client.request(address).header("If-None-Match", tag).build());
        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void wasCreatedWhenTheDataWasChangedLast(@Autowired Changes changes) throws Exception {
        assertThat(json(client.get("/q/umea.datapackage.json")).path("created").asString())
                .isEqualTo(String.valueOf(changes.revision().updatedAt()));
    }

    @Test
    void isThatOfTheAddressOfASavedQueryInTheBody() throws Exception {
        var body = "{\"documentId\": \"umea\", \"variables\": {\"slug\": \"karlskrona\"}}";
        var response = client.post("/export?format=csv&separator=%3B", body);
        var address = "http://localhost:" + port + "/q/umea.csv?slug=karlskrona&separator=%3B&locale=en";
        assertThat(response.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("umea.csv");
        assertThat(response.headers().allValues("Link")).contains("<%s>; rel=\"cite-as\"".formatted(address));
        assertThat(client.send(HttpRequest.newBuilder(URI.create(address)).build())
                        .body())
                .isEqualTo(response.body());
        assertThat(ExportClient.text(client.post("/export?format=bib", body))).contains("/q/umea.csv?slug=karlskrona");
    }

    @Test
    void isThatOfFiltersInTheBody() throws Exception {
        var body = "{\"documentId\": \"export-partnerships\", \"variables\": {\"filter\": %s}}".formatted(KENYA);
        var address = json(client.post("/export?format=citation.json", body))
                .path("address")
                .asString();
        var again = client.send(HttpRequest.newBuilder(URI.create(address)).build());
        assertThat(again.body())
                .isEqualTo(client.post("/export?format=csv", body).body());
    }

    @Test
    void isGivenForOtherQueriesInTheBody() throws Exception {
        var body = "{\"query\": \"# Networks\\n{ networks { nodes { slug sources { title } } } }\"}";
        var citation = json(client.post("/export?format=citation.json", body));
        assertThat(citation.path("title").asString()).isEqualTo("Networks");
        assertThat(citation.path("address").asString()).endsWith(port + "/export");
        assertThat(citation.path("sources").isEmpty()).isFalse();
        var resource =
                json(client.post("/export?format=datapackage.json", body)).at("/resources/0");
        assertThat(resource.path("hash").asString())
                .isEqualTo("sha256:"
                        + sha256(client.post("/export?format=csv", body).body()));
    }

    private static List<String> described(HttpResponse<byte[]> response) {
        return response.headers().allValues("Link").stream()
                .filter(link -> link.contains("describedby"))
                .map(link -> link.substring(1, link.indexOf('>')))
                .toList();
    }

    /** What a browser sends if somebody types the filter. */
    @Test
    void acceptsBracketsInAddressesAndEscapesThem() throws Exception {
        var response = raw("/export/partnerships.csv?filter={%22country%22:[%22KE%22]}");
        assertThat(response)
                .startsWith("HTTP/1.1 200")
                .contains(
                        "/export/partnerships.csv?filter=%7B%22country%22:%5B%22KE%22%5D%7D&locale=en>; rel=\"cite-as\"");
    }

    private String raw(String path) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var request = "GET %s HTTP/1.1\r\nHost: localhost:%d\r\nConnection: close\r\n\r\n".formatted(path, port);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void namesTheQueriesThatThereAre() throws Exception {
        assertThat(client.get("/q/nope.bib").statusCode()).isEqualTo(404);
        var error = ExportClient.error(client.get("/export/nope.datapackage.json"));
        assertThat(error.path("message").asString()).startsWith("There is no export of \"nope\": use ");
        assertThat(ExportClient.error(client.get("/q/umea.bib", "nope", "1"))
                        .path("message")
                        .asString())
                .startsWith("nope is neither a variable of the query nor an option");
    }

    private static String type(JsonNode resource, String column) {
        return resource.at("/schema/fields")
                .valueStream()
                .filter(field -> field.path("name").asString().equals(column))
                .map(field -> field.path("type").asString())
                .findFirst()
                .orElseThrow();
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static JsonNode json(HttpResponse<byte[]> response) throws IOException {
        assertThat(response.statusCode()).as(ExportClient.text(response)).isEqualTo(200);
        return JsonMapper.shared().readTree(response.body());
    }
}
