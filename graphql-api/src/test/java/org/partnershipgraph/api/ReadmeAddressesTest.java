package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody who knows no GraphQL gets tables by clicking in the README. */
@RunningApi
class ReadmeAddressesTest {

    private static final Pattern ADDRESS = Pattern.compile("\\(http://localhost:8080(/(?:q|export|graphql)[^)]*)\\)");

    @LocalServerPort
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void leadsToFiles() throws Exception {
        var paths = paths();
        assertThat(paths).hasSizeGreaterThan(8);
        for (var path : paths) {
            var request = request(path).method("HEAD", HttpRequest.BodyPublishers.noBody());
            assertThat(http.send(request.build(), BodyHandlers.discarding()).statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    @Test
    void leadsToAllPartnershipsWithKenya() throws Exception {
        var path =
                paths().stream().filter(each -> each.contains("KE")).findFirst().orElseThrow();
        var table = http.send(request(path).build(), BodyHandlers.ofString(StandardCharsets.UTF_8))
                .body();
        var rows = CSVParser.parse(
                        table, CSVFormat.RFC4180.builder().setHeader().get())
                .getRecords();
        var count = new GraphQlClient(port)
                .answer("{ partnerships(filter: {country: [\"KE\"]}) { totalCount } }")
                .at("/data/partnerships/totalCount")
                .asInt();
        assertThat(rows)
                .hasSize(count)
                .allMatch(
                        row -> row.get("participants.municipality.country.name").contains("Kenya"));
    }

    private static List<String> paths() throws IOException {
        return ADDRESS.matcher(Files.readString(Path.of("../README.md")))
                .results()
                .map((MatchResult link) -> link.group(1))
                .toList();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }
}
