package org.partnershipgraph.api.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.api.RunningApi;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What caches, browsers and pages of other sites are told of files; some are of one page, and some of several. */
@RunningApi
class ExportHeadersTest {

    private static final String ONE_PAGE = "/q/umea.csv";
    private static final String SEVERAL_PAGES = "/export/municipalities.csv";

    @LocalServerPort
    private int port;

    private ExportClient client = new ExportClient(0);

    @BeforeEach
    void connect() {
        client = new ExportClient(port);
    }

    @Test
    void haveAValidatorIfTheyAreOnePage() throws IOException, InterruptedException {
        var response = client.get(ONE_PAGE);
        var tag = response.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).startsWith("W/");
        var again = client.send(
                client.request(ONE_PAGE).header("If-None-Match", tag).build());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        var other = client.get(ONE_PAGE, "slug", "lund");
        assertThat(other.headers().firstValue("ETag").orElseThrow()).isNotEqualTo(tag);
        assertThat(client.get(SEVERAL_PAGES).headers().firstValue("ETag")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {ONE_PAGE, SEVERAL_PAGES})
    void areTheSameForHeadWithoutTheFile(String address) throws IOException, InterruptedException {
        var head = client.send(
                client.request(address).method("HEAD", BodyPublishers.noBody()).build());
        var get = client.get(address);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (var name : new String[] {"Content-Type", "Content-Disposition", "ETag", "Dataset-Revision"}) {
            assertThat(head.headers().firstValue(name))
                    .as(name)
                    .isEqualTo(get.headers().firstValue(name));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {ONE_PAGE, SEVERAL_PAGES})
    void sayThatTheFileIsCompressed(String address) throws IOException, InterruptedException {
        var response = client.send(
                client.request(address).header("Accept-Encoding", "gzip").build());
        assertThat(response.headers().firstValue("Content-Encoding")).hasValue("gzip");
        var file = new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes();
        assertThat(file).isEqualTo(client.get(address).body());
    }

    @ParameterizedTest
    @ValueSource(strings = {ONE_PAGE, SEVERAL_PAGES})
    void letPagesOfOtherSitesRead(String address) throws IOException, InterruptedException {
        var response = client.send(
                client.request(address).header("Origin", "https://example.org").build());
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(varied(response)).contains("accept-language");
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-cache");
    }

    @ParameterizedTest
    @CsvSource({
        "/q/map.geojson, inline, application/geo+json",
        "/q/map.gexf, attachment, application/gexf+xml",
        "/q/umea.xlsx, attachment, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "/q/umea.json, inline, application/json",
        "/q/umea.jsonl, attachment, application/jsonl"
    })
    void nameTheFileAndItsType(String address, String disposition, String type)
            throws IOException, InterruptedException {
        var response = client.get(address);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(response.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith(disposition + "; filename=\"" + address.substring(3));
    }

    @Test
    void followTheLanguageOfTheAddressBeforeThatOfTheClient() throws IOException, InterruptedException {
        var swedish = client.send(
                client.request(ONE_PAGE).header("Accept-Language", "sv").build());
        assertThat(ExportClient.text(swedish)).startsWith("kommun.namn,titel,");
        var english = client.send(client.request(ONE_PAGE, "locale", "en")
                .header("Accept-Language", "sv")
                .build());
        assertThat(english.body()).isEqualTo(client.get(ONE_PAGE).body());
    }

    private static String varied(HttpResponse<byte[]> response) {
        return String.join(",", response.headers().allValues("Vary")).toLowerCase();
    }
}
