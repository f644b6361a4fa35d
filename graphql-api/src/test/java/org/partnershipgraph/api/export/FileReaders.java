package org.partnershipgraph.api.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jgrapht.alg.util.Triple;
import org.jgrapht.nio.BaseEventDrivenImporter;
import org.jgrapht.nio.gexf.SimpleGEXFEventDrivenImporter;
import org.jgrapht.nio.graphml.GraphMLEventDrivenImporter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads files with other libraries than those that write them. */
final class FileReaders {

    private static final JsonMapper JSON = new JsonMapper();

    private FileReaders() {}

    /**
     * A graph as JGraphT reads it.
     *
     * @param nodes the attributes of each
     * @param edges the ends of each, with its attributes
     */
    record ReadGraph(Map<String, Map<String, String>> nodes, Map<List<String>, Map<String, String>> edges) {}

    /** The cells of each row by their headers. */
    static List<CSVRecord> csv(byte[] file) throws IOException {
        return csv(file, ',');
    }

    static List<CSVRecord> csv(byte[] file, char separator) throws IOException {
        var format =
                CSVFormat.RFC4180.builder().setDelimiter(separator).setHeader().get();
        return CSVParser.parse(text(file), format).getRecords();
    }

    static List<Row> xlsx(byte[] file) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read();
        }
    }

    static JsonNode json(byte[] file) {
        return JSON.readTree(file);
    }

    static List<JsonNode> jsonLines(byte[] file) {
        return text(file).lines().map(JSON::readTree).toList();
    }

    static ReadGraph graphMl(byte[] file) {
        var importer = new GraphMLEventDrivenImporter();
        return graph(importer, () -> importer.importInput(reader(file)));
    }

    /** Checks it against the schema of GEXF, too. */
    static ReadGraph gexf(byte[] file) {
        var importer = new SimpleGEXFEventDrivenImporter();
        return graph(importer, () -> importer.importInput(reader(file)));
    }

    private static ReadGraph graph(
            BaseEventDrivenImporter<String, Triple<String, String, Double>> importer, Runnable reading) {
        var nodes = new LinkedHashMap<String, Map<String, String>>();
        var edges = new LinkedHashMap<List<String>, Map<String, String>>();
        importer.addVertexConsumer(node -> nodes.put(node, new HashMap<>()));
        importer.addVertexAttributeConsumer(
                (attribute, value) -> nodes.get(attribute.getFirst()).put(attribute.getSecond(), value.getValue()));
        importer.addEdgeConsumer(edge -> edges.put(ends(edge), new HashMap<>()));
        importer.addEdgeAttributeConsumer((attribute, value) ->
                edges.get(ends(attribute.getFirst())).put(attribute.getSecond(), value.getValue()));
        reading.run();
        return new ReadGraph(nodes, edges);
    }

    private static List<String> ends(Triple<String, String, Double> edge) {
        return List.of(edge.getFirst(), edge.getSecond());
    }

    private static StringReader reader(byte[] file) {
        return new StringReader(text(file));
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
