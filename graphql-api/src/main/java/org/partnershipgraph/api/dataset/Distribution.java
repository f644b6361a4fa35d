package org.partnershipgraph.api.dataset;

import static org.partnershipgraph.api.export.format.ExportFormat.CSV;
import static org.partnershipgraph.api.export.format.ExportFormat.GEOJSON;
import static org.partnershipgraph.api.export.format.ExportFormat.GEXF;
import static org.partnershipgraph.api.export.format.ExportFormat.GRAPHML;
import static org.partnershipgraph.api.export.format.ExportFormat.JSONL;
import static org.partnershipgraph.api.export.format.ExportFormat.XLSX;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.partnershipgraph.api.citation.Imprint;
import org.partnershipgraph.api.export.format.ExportFormat;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.springframework.http.MediaType;
import tools.jackson.databind.node.ObjectNode;

/** All records of a kind as a file. */
record Distribution(Kind<?> kind, ExportFormat format) {

    static final List<Distribution> ALL = Stream.of(
                    of(Municipality.KIND, CSV, XLSX, JSONL, GEOJSON),
                    of(Partnership.KIND, CSV, XLSX, JSONL, GEOJSON, GRAPHML, GEXF),
                    of(Project.KIND, CSV, XLSX, JSONL),
                    of(Network.KIND, CSV, XLSX, JSONL))
            .flatMap(distributions -> distributions)
            .toList();

    /** Those that a folder holds: one in each open format. */
    static final List<Distribution> OPEN = ALL.stream()
            .filter(distribution -> Set.of(CSV, JSONL, GEOJSON, GRAPHML).contains(distribution.format))
            .toList();

    private static final Set<ExportFormat> REGISTERED_WITH_IANA = Set.of(CSV, XLSX, GEOJSON);

    private static Stream<Distribution> of(Kind<?> kind, ExportFormat... formats) {
        return Stream.of(formats).map(format -> new Distribution(kind, format));
    }

    /** The name of the saved query for it. */
    String document() {
        return "export-" + kind.plural();
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
        var licence = Imprint.in(Locale.ENGLISH).licences().get(0);
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
        node.set("dct:license", LinkedData.reference(licence.address()));
        node.set("dct:rights", LinkedData.reference(rights));
        node.put("schema:name", fileName());
        node.put("schema:encodingFormat", mediaType());
        node.set("schema:contentUrl", LinkedData.reference(address));
        return node;
    }
}
