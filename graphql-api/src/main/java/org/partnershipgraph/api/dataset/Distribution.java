package org.partnershipgraph.api.dataset;

import static org.partnershipgraph.api.export.format.ExportFormat.CSV;
import static org.partnershipgraph.api.export.format.ExportFormat.GEOJSON;
import static org.partnershipgraph.api.export.format.ExportFormat.GEXF;
import static org.partnershipgraph.api.export.format.ExportFormat.GRAPHML;
import static org.partnershipgraph.api.export.format.ExportFormat.JSONL;
import static org.partnershipgraph.api.export.format.ExportFormat.XLSX;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.partnershipgraph.api.export.format.ExportFormat;
import org.partnershipgraph.catalog.StandardKinds;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.springframework.http.MediaType;
import tools.jackson.databind.node.ObjectNode;

/**
 * All records of a kind as a file.
 *
 * @param document the name of the saved query for it
 */
record Distribution(Kind<?> kind, ExportFormat format, String document) {

    /** Those that the server offers. */
    static final List<Distribution> ALL = Stream.of(
                    offered(Municipality.KIND, CSV, XLSX, JSONL, GEOJSON),
                    offered(Partnership.KIND, CSV, XLSX, JSONL, GEOJSON, GRAPHML, GEXF),
                    offered(Project.KIND, CSV, XLSX, JSONL),
                    offered(Network.KIND, CSV, XLSX, JSONL))
            .flatMap(distributions -> distributions)
            .toList();

    /** Those that a folder holds: whole records of every kind, and tables, maps and graphs in open formats. */
    static final List<Distribution> OPEN = Stream.concat(
                    ALL.stream()
                            .filter(distribution ->
                                    Set.of(CSV, GEOJSON, GRAPHML).contains(distribution.format)),
                    StandardKinds.ALL.stream().flatMap(Distribution::whole))
            .toList();

    private static final Set<ExportFormat> REGISTERED_WITH_IANA = Set.of(CSV, XLSX, GEOJSON);

    private static Stream<Distribution> offered(Kind<?> kind, ExportFormat... formats) {
        return Stream.of(formats).map(format -> new Distribution(kind, format, "export-" + kind.plural()));
    }

    /** Records with all their fields, as a table too if no other query makes one. */
    private static Stream<Distribution> whole(Kind<?> kind) {
        var document = "folder-" + kind.plural();
        var records = Stream.of(new Distribution(kind, JSONL, document));
        return ALL.stream().anyMatch(distribution -> distribution.kind.equals(kind))
                ? records
                : Stream.concat(records, Stream.of(new Distribution(kind, CSV, document)));
    }

    String fileName() {
        return kind.plural() + "." + format.suffix();
    }

    boolean isCsv() {
        return format == CSV;
    }

    /** Without parameters. */
    String mediaType() {
        var type = MediaType.parseMediaType(format.mediaType());
        return type.getType() + "/" + type.getSubtype();
    }

    /** Its name in the list of file types of the European Union, which has none for graphs. */
    private String fileType() {
        return switch (format) {
            case GRAPHML, GEXF -> "XML";
            case JSONL -> "JSON";
            default -> format.name();
        };
    }

    /**
     * As a distribution of DCAT-AP and a download of schema.org.
     *
     * @param rights the address of the statement on rights
     */
    ObjectNode describe(String address, String rights) {
        var node = LinkedData.object().put("@id", address);
        node.set("@type", LinkedData.types("dcat:Distribution", "schema:DataDownload"));
        node.put("dct:title", fileName());
        node.set("dcat:accessURL", LinkedData.reference(address));
        node.set("dcat:downloadURL", LinkedData.reference(address));
        if (REGISTERED_WITH_IANA.contains(format)) {
            node.set(
                    "dcat:mediaType",
                    LinkedData.reference("https://www.iana.org/assignments/media-types/" + mediaType()));
        }
        node.set("dct:format", LinkedData.listed("file-type", fileType()));
        node.set("dct:license", LinkedData.licences());
        node.set("dct:rights", LinkedData.reference(rights));
        node.put("schema:name", fileName());
        node.put("schema:encodingFormat", mediaType());
        node.set("schema:contentUrl", LinkedData.reference(address));
        return node;
    }
}
