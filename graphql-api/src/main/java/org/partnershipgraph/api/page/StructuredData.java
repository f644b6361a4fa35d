package org.partnershipgraph.api.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.partnershipgraph.api.page.data.AnswerNode;
import org.partnershipgraph.api.page.data.RecordLink;
import tools.jackson.databind.json.JsonMapper;

/** What a page is about, for search engines: JSON-LD in the terms of schema.org. */
class StructuredData {

    private final Page page;

    StructuredData(Page page) {
        this.page = page;
    }

    /** Of the record that a page of this name shows; an empty text if schema.org has no type for it. */
    String of(String name, AnswerNode record) {
        return switch (name) {
            case "municipality" -> write(municipality(record));
            case "partnership" -> write(partnership(record));
            case "project" -> write(project(record));
            case "network" -> write(network(record));
            case "country" -> write(thing("Country", "/country/" + record.text("code"), record.text("name")));
            case "goal" ->
                write(thing(
                        "DefinedTerm",
                        "/goal/" + record.text("number"),
                        RecordLink.goal(record).name()));
            case "source" -> write(source(record));
            default -> "";
        };
    }

    /** Of a page of a list of records of a kind. */
    String list(String kind, AnswerNode connection) {
        var list = thing("ItemList", "/" + kind, page.text(kind));
        var records = connection.list("nodes");
        list.put("numberOfItems", connection.number("totalCount"));
        list.put(
                "itemListElement",
                IntStream.range(0, records.size())
                        .mapToObj(index -> item(index + 1, RecordLink.of(kind, records.get(index))))
                        .toList());
        return write(list);
    }

    private Map<String, Object> item(int position, RecordLink link) {
        var item = new LinkedHashMap<String, Object>();
        item.put("@type", "ListItem");
        item.put("position", position);
        item.put("url", page.identifier(link.path()));
        item.put("name", link.name());
        return item;
    }

    String dataset(String name, String description) {
        var dataset = thing("Dataset", "/", name);
        dataset.put("description", description);
        dataset.put("inLanguage", Page.LANGUAGES);
        dataset.put("isAccessibleForFree", true);
        dataset.put("license", "https://www.apache.org/licenses/LICENSE-2.0");
        return write(dataset);
    }

    private Map<String, Object> municipality(AnswerNode record) {
        var type = typeOf(record.text("kind"));
        var place = thing(type, "/municipality/" + record.text("slug"), record.text("name"));
        if (type.equals("Organization")) {
            return place;
        }
        if (record.has("seat")) {
            place.put("geo", coordinates(record.at("seat")));
        }
        if (record.has("country")) {
            place.put(
                    "containedInPlace",
                    thing("Country", "/country/" + record.text("country.code"), record.text("country.name")));
        }
        return place;
    }

    private static String typeOf(String kind) {
        return switch (kind) {
            case "CITY" -> "City";
            case "COMPANY", "ORGANISATION" -> "Organization";
            default -> "AdministrativeArea";
        };
    }

    private static Map<String, Object> coordinates(AnswerNode seat) {
        var coordinates = new LinkedHashMap<String, Object>();
        coordinates.put("@type", "GeoCoordinates");
        coordinates.put("latitude", seat.decimal("latitude"));
        coordinates.put("longitude", seat.decimal("longitude"));
        return coordinates;
    }

    private Map<String, Object> partnership(AnswerNode record) {
        var link = RecordLink.partnership(record);
        var partnership = thing("Organization", link.path(), link.name());
        partnership.put(
                "member",
                record.list("participants").stream().map(this::participant).toList());
        putDates(partnership, record);
        partnership.put("subjectOf", sources(record));
        return partnership;
    }

    private Map<String, Object> project(AnswerNode record) {
        var partnership = record.at("partnership");
        var link = RecordLink.project(record, partnership.text("slug"));
        var project = thing("Project", link.path(), link.name());
        if (record.has("summary")) {
            project.put("description", record.text("summary"));
        }
        project.put(
                "member",
                partnership.list("participants").stream().map(this::participant).toList());
        project.put(
                "keywords",
                record.list("goals").stream().map(goal -> goal.text("name")).toList());
        putDates(project, record.at("period"));
        project.put("subjectOf", sources(record));
        return project;
    }

    private Map<String, Object> network(AnswerNode record) {
        var network = thing("Organization", "/network/" + record.text("slug"), record.text("name"));
        if (record.has("purpose")) {
            network.put("description", record.text("purpose"));
        }
        putDates(network, record.at("period"));
        network.put("subjectOf", sources(record));
        return network;
    }

    private Map<String, Object> participant(AnswerNode participant) {
        var municipality = participant.at("municipality");
        return thing("Organization", "/municipality/" + municipality.text("slug"), municipality.text("name"));
    }

    private List<Map<String, Object>> sources(AnswerNode record) {
        return record.list("sources").stream().map(this::source).toList();
    }

    private Map<String, Object> source(AnswerNode source) {
        var page = thing("WebPage", "/source/" + source.text("slug"), source.text("title"));
        page.put("url", source.text("address"));
        return page;
    }

    private static void putDates(Map<String, Object> thing, AnswerNode period) {
        if (period.has("startYear")) {
            thing.put("foundingDate", period.text("startYear"));
        }
        if (period.has("endYear")) {
            thing.put("dissolutionDate", period.text("endYear"));
        }
    }

    private Map<String, Object> thing(String type, String path, String name) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@type", type);
        thing.put("@id", page.identifier(path));
        thing.put("name", name);
        return thing;
    }

    /** JSON that cannot end the script element that it stands in. */
    private static String write(Map<String, Object> thing) {
        var document = new LinkedHashMap<String, Object>();
        document.put("@context", "https://schema.org");
        document.putAll(thing);
        return JsonMapper.shared()
                .writeValueAsString(document)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
