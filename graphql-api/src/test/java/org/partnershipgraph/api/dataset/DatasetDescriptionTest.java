package org.partnershipgraph.api.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.api.RunningApi;
import org.partnershipgraph.change.Changes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What catalogues and search engines read at /dataset.jsonld. */
@RunningApi
class DatasetDescriptionTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Changes changes;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void isReadByCatalogues() throws Exception {
        var response = get("/dataset.jsonld");
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/ld+json");
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        var dataset = dataset();
        assertThat(dataset.path("@id").asString()).isEqualTo(address("/dataset.jsonld") + "#dataset");
        assertThat(dataset.path("@type").valueStream().map(JsonNode::asString))
                .containsExactly("dcat:Dataset", "schema:Dataset");
        assertThat(dataset.path("dct:title").findValuesAsString("@language")).containsExactly("sv", "en");
        assertThat(dataset.at("/dct:publisher/foaf:name").asString()).isEqualTo("Partnership Graph");
    }

    @Test
    void saysWhatTheDataSetCovers() throws Exception {
        var dataset = dataset();
        assertThat(dataset.at("/dct:modified/@value").asString())
                .isEqualTo(String.valueOf(changes.revision().updatedAt()));
        assertThat(dataset.path("schema:temporalCoverage").asString()).matches("20\\d\\d/20\\d\\d");
        assertThat(dataset.path("dct:spatial").findValuesAsString("@id"))
                .contains("http://publications.europa.eu/resource/authority/country/KEN");
        assertThat(dataset.path("dct:spatial").valueStream().filter(place -> !place.has("@id")))
                .singleElement()
                .satisfies(place -> assertThat(place.path("schema:name").findValuesAsString("@value"))
                        .contains("Kosovo"));
    }

    @Test
    void leadsToEveryFile() throws Exception {
        var distributions = dataset().path("dcat:distribution");
        assertThat(distributions).hasSize(Distribution.ALL.size());
        for (var distribution : distributions) {
            var file = http.send(
                    HttpRequest.newBuilder(URI.create(
                                    distribution.at("/dcat:downloadURL/@id").asString()))
                            .method("HEAD", HttpRequest.BodyPublishers.noBody())
                            .build(),
                    BodyHandlers.discarding());
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith(distribution.path("schema:encodingFormat").asString());
        }
    }

    @Test
    void namesTheLicenceOfCoordinatesToo() throws Exception {
        for (var distribution : dataset().path("dcat:distribution")) {
            assertThat(distribution.path("dct:license").findValuesAsString("@id"))
                    .containsExactly(
                            "https://www.apache.org/licenses/LICENSE-2.0",
                            "https://creativecommons.org/licenses/by/4.0/");
        }
    }

    @Test
    void describesTheApi() throws Exception {
        var service = graph().path(1);
        assertThat(service.at("/dcat:endpointURL/@id").asString()).isEqualTo(address("/graphql"));
        assertThat(service.at("/dcat:servesDataset/@id").asString())
                .isEqualTo(dataset().path("@id").asString());
    }

    @Test
    void isSentAgainOnlyIfItHasChanged() throws Exception {
        var tag = get("/dataset.jsonld").headers().firstValue("ETag").orElseThrow();
        assertThat(get("/dataset.jsonld", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    private JsonNode dataset() throws IOException, InterruptedException {
        return graph().path(0);
    }

    private JsonNode graph() throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(get("/dataset.jsonld").body()).path("@graph");
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address(path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
