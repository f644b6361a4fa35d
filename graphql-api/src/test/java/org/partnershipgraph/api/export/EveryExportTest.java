package org.partnershipgraph.api.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.partnershipgraph.api.RunningApi;
import org.partnershipgraph.api.document.SavedDocuments;
import org.partnershipgraph.api.export.FileReaders.ReadGraph;
import org.partnershipgraph.api.export.format.ExportFormat;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Every saved query in every format is a file that readers other than ours can read, or is refused with the reason. */
@RunningApi
class EveryExportTest {

    private static final List<String> GEOMETRIES = List.of("Point", "MultiPoint");

    private final SavedDocuments documents;

    @LocalServerPort
    private int port;

    EveryExportTest(@Autowired SavedDocuments documents) {
        this.documents = documents;
    }

    @TestFactory
    Stream<DynamicTest> isReadOrRefused() {
        return documents.names("").stream()
                .flatMap(name -> Stream.of(ExportFormat.values())
                        .map(format ->
                                DynamicTest.dynamicTest(name + "." + format.suffix(), () -> check(name, format))));
    }

    private void check(String name, ExportFormat format) throws IOException, InterruptedException {
        var response = new ExportClient(port).get("/q/" + name + "." + format.suffix());
        if (response.statusCode() == 422) {
            var error = ExportClient.error(response);
            assertThat(error.at("/extensions/code").asString()).isEqualTo("EXPORT_NOT_POSSIBLE");
            assertThat(error.get("message").asString()).isNotEmpty();
            return;
        }
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow())
                .startsWith(format.mediaType().replaceFirst(";.*", ""));
        read(response.body(), format);
    }

    private static void read(byte[] file, ExportFormat format) throws IOException {
        switch (format) {
            case CSV -> assertThat(FileReaders.csv(file)).isNotEmpty().allMatch(row -> row.isConsistent());
            case XLSX -> assertThat(FileReaders.xlsx(file)).hasSizeGreaterThan(1);
            case JSON -> assertThat(FileReaders.json(file).has("data")).isTrue();
            case JSONL -> assertThat(FileReaders.jsonLines(file)).isNotEmpty().allMatch(JsonNode::isObject);
            case GEOJSON -> requireFeatures(FileReaders.json(file));
            case GRAPHML -> requireTies(FileReaders.graphMl(file));
            case GEXF -> requireTies(FileReaders.gexf(file));
        }
    }

    private static void requireFeatures(JsonNode map) {
        assertThat(map.get("type").asString()).isEqualTo("FeatureCollection");
        assertThat(map.get("features").values()).isNotEmpty().allSatisfy(feature -> {
            assertThat(feature.get("type").asString()).isEqualTo("Feature");
            assertThat(feature.get("properties").isObject()).isTrue();
            var geometry = feature.get("geometry");
            assertThat(geometry.isNull()
                            || GEOMETRIES.contains(geometry.get("type").asString()))
                    .isTrue();
        });
    }

    private static void requireTies(ReadGraph graph) {
        assertThat(graph.nodes()).isNotEmpty();
        assertThat(graph.edges().keySet())
                .isNotEmpty()
                .allSatisfy(ends -> assertThat(graph.nodes()).containsKeys(ends.toArray(String[]::new)));
    }
}
