package org.partnershipgraph.api.dataset;

import static org.partnershipgraph.api.dataset.LinkedData.array;
import static org.partnershipgraph.api.dataset.LinkedData.listed;
import static org.partnershipgraph.api.dataset.LinkedData.object;
import static org.partnershipgraph.api.dataset.LinkedData.reference;
import static org.partnershipgraph.api.dataset.LinkedData.texts;
import static org.partnershipgraph.api.dataset.LinkedData.typed;
import static org.partnershipgraph.api.dataset.LinkedData.types;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.partnershipgraph.api.citation.Imprint;
import org.partnershipgraph.change.Revision;
import org.partnershipgraph.vocabulary.Country;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The data set in the words of DCAT-AP, for catalogues, and of schema.org, for search engines. */
class DatasetDescription {

    private static final Imprint IMPRINT = Imprint.in(Locale.ENGLISH);

    private static final ArrayNode CREDITS = texts(imprint -> String.join(" ", imprint.credits()));

    private final String address;
    private final ObjectNode dataset;

    /**
     * Begins the description.
     *
     * @param address of the document with it
     */
    DatasetDescription(String address) {
        this.address = address;
        dataset = object().put("@id", address + "#dataset");
        dataset.set("@type", types("dcat:Dataset", "schema:Dataset"));
        both("title", "name", texts(Imprint::title));
        both("description", "description", texts(Imprint::description));
        both("publisher", "publisher", publisher());
        dataset.set("dct:language", array().add(listed("language", "SWE")).add(listed("language", "ENG")));
        dataset.set("dcat:theme", array().add(listed("data-theme", "GOVE")).add(listed("data-theme", "INTR")));
        dataset.set("schema:license", LinkedData.licences());
        dataset.set("schema:creditText", CREDITS);
    }

    DatasetDescription at(Revision revision) {
        dataset.put("dcat:version", String.valueOf(revision.number()));
        dataset.put("schema:version", String.valueOf(revision.number()));
        if (revision.updatedAt() != null) {
            dataset.set("dct:modified", typed("xsd:dateTime", revision.updatedAt()));
            dataset.set("schema:dateModified", typed("schema:DateTime", revision.updatedAt()));
        }
        return this;
    }

    /** Covers the years from the first to the last of these, and these countries. */
    DatasetDescription covering(List<Integer> years, List<Country> countries) {
        if (!years.isEmpty()) {
            var first = years.get(0);
            var last = years.get(years.size() - 1);
            dataset.putObject("dct:temporal")
                    .put("@type", "dct:PeriodOfTime")
                    .set("dcat:startDate", typed("xsd:gYear", first))
                    .set("dcat:endDate", typed("xsd:gYear", last));
            dataset.put("schema:temporalCoverage", first + "/" + last);
        }
        var places = array();
        countries.forEach(country -> places.add(LinkedData.place(country)));
        both("spatial", "spatialCoverage", places);
        return this;
    }

    /**
     * Names its files.
     *
     * @param addressOf the address of a distribution, by its file name
     */
    DatasetDescription distributedAs(List<Distribution> distributions, Function<String, String> addressOf) {
        for (var distribution : distributions) {
            var node = distribution.describe(addressOf.apply(distribution.fileName()), address + "#rights");
            dataset.withArray("dcat:distribution").add(node);
            dataset.withArray("schema:distribution")
                    .add(reference(node.path("@id").asString()));
        }
        return this;
    }

    /** Describes the API at a base address too. */
    ObjectNode withApi(String base) {
        var service = object().put("@id", address + "#api");
        service.set("@type", types("dcat:DataService", "schema:WebAPI"));
        service.set("dct:title", array().add("GraphQL"));
        service.set("dcat:endpointURL", reference(base + "/graphql"));
        service.set("dcat:endpointDescription", reference(base + "/graphql/schema.graphql"));
        service.set("dct:conformsTo", reference("https://spec.graphql.org/"));
        service.set("dcat:servesDataset", reference(address + "#dataset"));
        return document(array().add(dataset).add(service));
    }

    ObjectNode withoutApi() {
        return document(array().add(dataset));
    }

    private ObjectNode document(ArrayNode graph) {
        var document = object();
        document.set("@context", LinkedData.context());
        document.set("@graph", graph.add(rights()));
        return document;
    }

    private void both(String term, String schemaTerm, JsonNode value) {
        dataset.set("dct:" + term, value);
        dataset.set("schema:" + schemaTerm, value);
    }

    private ObjectNode publisher() {
        var publisher = object().put("@id", address + "#publisher");
        publisher.set("@type", types("foaf:Agent", "schema:Project"));
        return publisher.put("foaf:name", IMPRINT.publisher()).put("schema:name", IMPRINT.publisher());
    }

    private ObjectNode rights() {
        return object().put("@id", address + "#rights")
                .put("@type", "dct:RightsStatement")
                .set("rdfs:label", CREDITS);
    }
}
