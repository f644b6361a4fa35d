package org.partnershipgraph.api.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.api.RunningApi;
import org.partnershipgraph.api.export.format.ExportFormat;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Requests for files that there cannot be: one error each, which says what to do, and no part of a file. */
@RunningApi
class BadExportsTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /q/nobody.csv                        | 404 | NOT_FOUND           | No saved query has the name "nobody"
            /q/umea.pdf                          | 404 | NOT_FOUND           | "pdf" is not a format: use csv, xlsx,
            /q/umea                              | 404 | NOT_FOUND           | "" is not a format
            /export/people.csv                   | 404 | NOT_FOUND           | use municipalities, networks, partnerships, projects
            /q/umea.csv?slug=nowhere             | 404 | NOT_FOUND           | municipality is null
            /q/record-by-id.csv?id=x             | 400 | BAD_USER_INPUT      | id
            /q/umea.csv?sulg=umea                | 400 | BAD_USER_INPUT      | use slug, rows, list, separator, bom, raw, locale
            /q/umea.csv?slug=umea&slug=lund      | 400 | BAD_USER_INPUT      | $slug is given more than once
            /q/page-by-page.csv?first=many       | 400 | GRAPHQL_VALIDATION_FAILED | $first must be a whole number
            /q/neighbourhood.gexf?hops=          | 400 | GRAPHQL_VALIDATION_FAILED | $hops
            /export/projects.csv?filter=KE       | 400 | BAD_USER_INPUT      | $filter is not JSON
            /export/projects.csv?filter=%7B%22land%22:1%7D | 400 | GRAPHQL_VALIDATION_FAILED | $filter.land
            /q/umea.csv?separator=x              | 400 | BAD_USER_INPUT      | separator must be a comma
            /q/umea.csv?rows=all                 | 400 | BAD_USER_INPUT      | rows must be joined or repeated
            /q/umea.csv?raw=maybe                | 400 | BAD_USER_INPUT      | raw must be true or false
            /q/umea.csv?locale=de                | 400 | BAD_USER_INPUT      | locale must be sv or en
            /q/umea.json?list=municipality       | 400 | BAD_USER_INPUT      | list has no effect on json: leave it out
            /q/umea.jsonl?rows=repeated          | 400 | BAD_USER_INPUT      | rows has no effect on jsonl
            /q/umea.xlsx?separator=;             | 400 | BAD_USER_INPUT      | separator has no effect on xlsx
            /q/goals-compared.csv                | 422 | EXPORT_NOT_POSSIBLE | one.facets.goals, other.facets.goals
            /q/umea.csv?list=people              | 422 | EXPORT_NOT_POSSIBLE | use municipality.projects.nodes
            /q/umea.geojson                      | 422 | EXPORT_NOT_POSSIBLE | latitude and longitude
            /q/years.gexf                        | 422 | EXPORT_NOT_POSSIBLE | nodes with key
            """)
    void areRefusedWithTheReason(String address, int status, String code, String message)
            throws IOException, InterruptedException {
        var response = new ExportClient(port).get(address);
        requireError(response, status, code);
        assertThat(ExportClient.error(response).get("message").asString()).contains(message);
    }

    @Test
    void areRefusedIfNothingIsSelected() throws IOException, InterruptedException {
        var response = new ExportClient(port)
                .post("/export?format=csv", "{\"query\": \"{ networks @include(if: false) { nodes { name } } }\"}");
        requireError(response, 422, "EXPORT_NOT_POSSIBLE");
        assertThat(ExportClient.error(response).get("message").asString()).startsWith("The query selects nothing");
    }

    @Test
    void areRefusedInTheLanguageOfTheClient() throws IOException, InterruptedException {
        var client = new ExportClient(port);
        var response = client.send(client.request("/q/umea.geojson")
                .header("Accept-Language", "sv")
                .build());
        assertThat(ExportClient.error(response).get("message").asString()).startsWith("En karta behöver koordinater");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/umea.csv", "/export/projects.csv"})
    void areRefusedIfTheyAreNotRead(String address) throws IOException, InterruptedException {
        var response = new ExportClient(port).post(address, "{}");
        requireError(response, 405, "METHOD_NOT_ALLOWED");
        assertThat(response.headers().firstValue("Allow")).hasValue("GET, HEAD");
    }

    @Test
    void areRefusedWithoutAQueryInTheBody() throws IOException, InterruptedException {
        var client = new ExportClient(port);
        var read = client.get("/export", "format", "csv");
        requireError(read, 405, "METHOD_NOT_ALLOWED");
        assertThat(read.headers().firstValue("Allow")).hasValue("POST");
        requireError(client.post("/export?format=csv", "{}"), 400, "BAD_REQUEST");
        requireError(client.post("/export?format=csv", "[]"), 400, "BAD_REQUEST");
        requireError(
                client.post("/export?format=csv", "{\"query\": \"{ nothing }\"}"), 400, "GRAPHQL_VALIDATION_FAILED");
        requireError(client.post("/export?format=csv", "{\"query\": \"{ networks\"}"), 400, "GRAPHQL_PARSE_FAILED");
        requireError(client.post("/export", "{\"query\": \"{ networks { nodes { name } } }\"}"), 404, "NOT_FOUND");
        var form = client.send(client.request("/export", "format", "csv")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("query=x"))
                .build());
        requireError(form, 415, "UNSUPPORTED_MEDIA_TYPE");
    }

    private static void requireError(HttpResponse<byte[]> response, int status, String code) {
        assertThat(response.statusCode()).as(ExportClient.text(response)).isEqualTo(status);
        assertThat(ExportClient.error(response).at("/extensions/code").asString())
                .isEqualTo(code);
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(response.headers().firstValue("Content-Disposition")).isEmpty();
    }

    @Test
    void areRefusedBeforeFragmentsInFragmentsAreExpanded() throws IOException, InterruptedException {
        var fragments = IntStream.range(0, 24)
                .mapToObj(i -> "fragment F%d on Network { ...F%d ...F%d }".formatted(i, i + 1, i + 1))
                .collect(Collectors.joining(" "));
        requireTooLarge("{ networks { nodes { ...F0 } } } %s fragment F24 on Network { slug }".formatted(fragments));
    }

    @Test
    void areRefusedBeforeTheyAreValidatedIfTheDocumentIsTooLarge() throws IOException, InterruptedException {
        var aliases = IntStream.range(0, 101)
                .mapToObj(i -> "a%d: nothing".formatted(i))
                .collect(Collectors.joining(" "));
        requireTooLarge("{ networks { nodes { %s } } }".formatted(aliases));
    }

    private void requireTooLarge(String query) throws IOException, InterruptedException {
        var body = JsonMapper.shared().writeValueAsString(Map.of("query", query));
        for (var format : ExportFormat.values()) {
            requireError(
                    new ExportClient(port).post("/export?format=" + format.suffix(), body), 400, "QUERY_TOO_LARGE");
        }
    }
}
