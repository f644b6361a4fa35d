package org.partnershipgraph.api.dataset;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.partnershipgraph.api.citation.Imprint;
import org.partnershipgraph.text.Language;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.vocabulary.Country;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Parts of a description in JSON-LD. */
class LinkedData {

    private static final Set<String> ISO_CODES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private LinkedData() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** The prefixes of all names. */
    static ObjectNode context() {
        return object().put("dcat", "http://www.w3.org/ns/dcat#")
                .put("dct", "http://purl.org/dc/terms/")
                .put("foaf", "http://xmlns.com/foaf/0.1/")
                .put("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
                .put("schema", "https://schema.org/")
                .put("xsd", "http://www.w3.org/2001/XMLSchema#");
    }

    static ArrayNode types(String... names) {
        var types = array();
        List.of(names).forEach(types::add);
        return types;
    }

    static ObjectNode reference(String address) {
        return object().put("@id", address);
    }

    /** An entry of one of the lists of the European Union, such as that of countries. */
    static ObjectNode listed(String list, String name) {
        return reference("http://publications.europa.eu/resource/authority/" + list + "/" + name);
    }

    /** The licences of the data set; that of coordinates is another than that of the rest. */
    static ArrayNode licences() {
        var licences = array();
        Imprint.in(Locale.ENGLISH).licences().forEach(licence -> licences.add(reference(licence.address())));
        return licences;
    }

    static ObjectNode typed(String type, Object value) {
        return object().put("@type", type).put("@value", value.toString());
    }

    /** A text of the imprint in each language. */
    static ArrayNode texts(Function<Imprint, String> text) {
        return texts(new LocalizedText(
                text.apply(Imprint.in(Locale.forLanguageTag("sv"))), text.apply(Imprint.in(Locale.ENGLISH))));
    }

    /** A text in each language that it has. */
    static ArrayNode texts(LocalizedText text) {
        var texts = array();
        for (var language : Language.values()) {
            var value = text.exactly(language);
            if (value != null) {
                texts.add(object().put("@language", language.name().toLowerCase(Locale.ROOT))
                        .put("@value", value));
            }
        }
        return texts;
    }

    /** A country, with its address unless ISO 3166-1 lacks it. */
    static ObjectNode place(Country country) {
        var place = object();
        if (ISO_CODES.contains(country.code())) {
            var code = new Locale.Builder().setRegion(country.code()).build().getISO3Country();
            place = listed("country", code);
        }
        place.set("@type", types("dct:Location", "schema:Country"));
        place.set("schema:name", texts(country.name()));
        return place;
    }
}
