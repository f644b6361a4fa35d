package org.partnershipgraph.api.dataset;

import java.util.List;
import java.util.Locale;
import org.partnershipgraph.api.citation.Imprint;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file with all records of a kind.
 *
 * @param mediaType as IANA has registered it
 * @param fileType its name in the list of file types of the European Union
 */
record Distribution(String fileName, String mediaType, String fileType) {

    static final List<Kind<?>> KINDS = List.of(Municipality.KIND, Partnership.KIND, Project.KIND, Network.KIND);

    static final List<Distribution> ALL = KINDS.stream().map(Distribution::csv).toList();

    private static Distribution csv(Kind<?> kind) {
        return new Distribution(kind.plural() + ".csv", "text/csv", "CSV");
    }

    /**
     * As a distribution of DCAT-AP and a download of schema.org.
     *
     * @param rights the address of the statement on rights
     */
    ObjectNode describe(String address, String rights) {
        var imprint = Imprint.in(Locale.ENGLISH);
        var node = LinkedData.object().put("@id", address);
        node.set("@type", LinkedData.types("dcat:Distribution", "schema:DataDownload"));
        node.put("dct:title", fileName);
        node.set("dcat:accessURL", LinkedData.reference(address));
        node.set("dcat:downloadURL", LinkedData.reference(address));
        node.set("dcat:mediaType", LinkedData.reference("https://www.iana.org/assignments/media-types/" + mediaType));
        node.set("dct:format", LinkedData.listed("file-type", fileType));
        node.set("dct:license", LinkedData.reference(imprint.licences().get(0).address()));
        node.set("dct:rights", LinkedData.reference(rights));
        node.put("schema:name", fileName);
        node.put("schema:encodingFormat", mediaType);
        node.set("schema:contentUrl", LinkedData.reference(address));
        return node;
    }
}
