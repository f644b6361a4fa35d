package org.partnershipgraph.api.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jbibtex.BibTeXParser;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.Pseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipgraph.api.RunningApi;
import org.partnershipgraph.catalog.StandardKinds;
import org.partnershipgraph.change.Changes;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Index;
import org.springframework.beans.factory.annotation.Autowired;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The data set as a folder, opened by readers that are not ours. */
@RunningApi
@TestInstance(Lifecycle.PER_CLASS)
class DatasetFolderTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    private DatasetFolder folder;

    @Autowired
    private Index index;

    @Autowired
    private Changes changes;

    @TempDir
    private static Path parent;

    private Path written = Path.of("");

    @BeforeAll
    void write() throws IOException {
        written = parent.resolve("data");
        folder.write(written, "", false);
    }

    @Test
    void isTheSameForTheSameRevision() throws IOException {
        var again = parent.resolve("again");
        folder.write(again, "", false);
        assertThat(hashes(again)).isEqualTo(hashes(written)).hasSizeGreaterThan(20);
    }

    @Test
    void hasEveryRecordAsARow() throws IOException {
        for (var kind : StandardKinds.ALL) {
            int records = index.count(kind, Filter.all());
            assertThat(rows("en/%s.csv".formatted(kind.plural())))
                    .as(kind.plural())
                    .hasSize(records);
            assertThat(Files.readAllLines(written.resolve("sv/%s.jsonl".formatted(kind.plural()))))
                    .hasSize(records)
                    .allMatch(line -> JSON.readTree(line).isObject());
        }
    }

    @Test
    void hasEachFactAndWhoStatesIt() throws IOException {
        assertThat(records("projects")
                        .map(record -> record.at("/milestones/0/date/value").asString("")))
                .anyMatch(date -> date.matches("\\d{4}.*"));
        assertThat(records("projects")
                        .map(record -> record.at("/grants/0/currency").asString("")))
                .contains("SEK");
        assertThat(records("networks").flatMap(record -> record.path("claims").valueStream()))
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.path("value").asString()).isNotEmpty());
        assertThat(records("sources").map(record -> record.at("/readOn/value").asString("")))
                .anyMatch(day -> day.matches("\\d{4}-\\d{2}-\\d{2}"));
    }

    @Test
    void isInEnglishAndSwedish() throws IOException {
        assertThat(rows("en/municipalities.csv"))
                .anyMatch(row -> row.get("country.name").equals("Ukraine"));
        assertThat(Files.readString(written.resolve("sv/municipalities.csv"))).contains("Ukraina");
        assertThat(written.resolve("README.md"))
                .content()
                .contains("Revision " + changes.revision().number());
        assertThat(written.resolve("README.sv.md")).content().contains("svenska kommuners");
    }

    @Test
    void describesEachOfItsFiles() throws IOException {
        var resources = json("datapackage.json").path("resources");
        assertThat(resources).hasSize(2 * Distribution.OPEN.size());
        for (var resource : resources) {
            var bytes = Files.readAllBytes(written.resolve(resource.path("path").asString()));
            assertThat(resource.path("bytes").asLong()).isEqualTo(bytes.length);
            assertThat(resource.path("hash").asString()).isEqualTo("sha256:" + sha256(bytes));
        }
    }

    @Test
    void describesTheColumnsOfTables() throws IOException {
        for (var resource : json("datapackage.json").path("resources")) {
            if (resource.path("format").asString().equals("csv")) {
                var names = resource.at("/schema/fields").findValuesAsString("name");
                var rows = rows(resource.path("path").asString());
                assertThat(rows.get(0).getParser().getHeaderNames()).isEqualTo(names);
            }
        }
    }

    @Test
    void holdsMapsAndGraphs() throws IOException {
        var features = json("en/municipalities.geojson").path("features");
        assertThat(features.findValuesAsString("type")).contains("Feature", "Point");
        var graph = new Pseudograph<String, DefaultEdge>(
                SupplierUtil.createStringSupplier(), SupplierUtil.createDefaultEdgeSupplier(), false);
        var importer = new GraphMLImporter<String, DefaultEdge>();
        importer.setSchemaValidation(false);
        importer.importGraph(graph, new StringReader(Files.readString(written.resolve("en/partnerships.graphml"))));
        assertThat(graph.vertexSet()).hasSizeGreaterThan(100);
        assertThat(graph.edgeSet()).isNotEmpty();
    }

    @Test
    void saysHowToCiteIt() throws Exception {
        var entries = new BibTeXParser()
                .parseFully(new StringReader(Files.readString(written.resolve("citation.bib"))))
                .getEntries();
        assertThat(entries).hasSizeGreaterThan(100);
        Map<String, Object> citation = new Yaml().load(Files.readString(written.resolve("CITATION.cff")));
        assertThat(citation)
                .containsEntry("cff-version", "1.2.0")
                .containsEntry("version", "revision " + changes.revision().number())
                .containsEntry("license", List.of("Apache-2.0", "CC-BY-4.0"));
        assertThat(written.resolve("NOTICE")).content().contains("GeoNames");
        assertThat(written.resolve("LICENSE")).content().contains("Apache License");
    }

    @Test
    void hasRelativeAddressesUnlessItsOwnIsKnown() throws IOException {
        assertThat(dataset(written).at("/dcat:distribution/0/@id").asString()).isEqualTo("en/municipalities.csv");
        var published = parent.resolve("published");
        folder.write(published, "https://example.org/data/", false);
        assertThat(dataset(published).at("/@id").asString())
                .isEqualTo("https://example.org/data/dataset.jsonld#dataset");
        assertThat(published.resolve("citation.bib")).content().contains("url = {https://example.org/data/}");
    }

    private static JsonNode dataset(Path folder) throws IOException {
        return JSON.readTree(Files.readString(folder.resolve("dataset.jsonld")))
                .path("@graph")
                .path(0);
    }

    private List<CSVRecord> rows(String file) throws IOException {
        var format = CSVFormat.RFC4180.builder().setHeader().get();
        return CSVParser.parse(Files.readString(written.resolve(file)), format).getRecords();
    }

    private Stream<JsonNode> records(String kind) throws IOException {
        return Files.readAllLines(written.resolve("en/%s.jsonl".formatted(kind))).stream()
                .map(JSON::readTree);
    }

    private JsonNode json(String file) throws IOException {
        return JSON.readTree(Files.readString(written.resolve(file)));
    }

    private static Map<String, String> hashes(Path folder) throws IOException {
        var hashes = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(folder.relativize(file).toString(), sha256(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
