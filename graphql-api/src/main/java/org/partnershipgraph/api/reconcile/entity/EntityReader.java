package org.partnershipgraph.api.reconcile.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads entities from the answers of queries that select {@link #FIELDS}. */
class EntityReader {

    /** What queries select of each record that is an entity. */
    static final String FIELDS = """
            __typename
            ... on Municipality { slug ...Names officialName aliases misspellings country { ...CountryNames } }
            ... on Partnership {
              slug startYear
              participants { municipality { slug ...Names country { ...CountryNames } } }
            }
            ... on Network { slug name sv: name(locale: SV) en: name(locale: EN) variants countries { ...CountryNames } }
            ... on Country { ...CountryNames }
            """;

    static final String FRAGMENTS = """
            fragment Names on Municipality { name sv: name(locale: SV) en: name(locale: EN) }
            fragment CountryNames on Country { code name sv: name(locale: SV) en: name(locale: EN) variants }
            """;

    private static final String DASH = " – ";

    private EntityReader() {}

    static Entity read(JsonNode node) {
        var type = EntityType.ofTypeName(node.path("__typename").asString());
        return switch (type) {
            case MUNICIPALITY -> municipality(node);
            case PARTNERSHIP -> partnership(node);
            case NETWORK -> network(node);
            case COUNTRY -> country(node);
        };
    }

    private static Entity municipality(JsonNode node) {
        var others = Stream.of(texts(node, "officialName"), texts(node, "aliases"), texts(node, "misspellings"))
                .flatMap(List::stream)
                .toList();
        var country = node.path("country");
        return new Entity(
                id(EntityType.MUNICIPALITY, node, "slug"),
                node.path("name").asString(),
                country.path("name").asString(""),
                ownNames(node),
                others,
                countryNames(country));
    }

    private static Entity partnership(JsonNode node) {
        var participants = node.path("participants").values().stream()
                .map(participant -> participant.path("municipality"))
                .filter(JsonNode::isObject)
                .toList();
        return new Entity(
                id(EntityType.PARTNERSHIP, node, "slug"),
                joined(participants, "name"),
                node.path("startYear").asString(""),
                List.of(joined(participants, "sv"), joined(participants, "en")),
                List.of(node.path("slug").asString()),
                participants.stream()
                        .flatMap(participant -> countryNames(participant.path("country")).stream())
                        .toList());
    }

    private static Entity network(JsonNode node) {
        return new Entity(
                id(EntityType.NETWORK, node, "slug"),
                node.path("name").asString(),
                "",
                ownNames(node),
                texts(node, "variants"),
                node.path("countries").values().stream()
                        .flatMap(country -> countryNames(country).stream())
                        .toList());
    }

    private static Entity country(JsonNode node) {
        return new Entity(
                id(EntityType.COUNTRY, node, "code"),
                node.path("name").asString(),
                node.path("code").asString(),
                ownNames(node),
                texts(node, "variants"),
                countryNames(node));
    }

    private static EntityId id(EntityType type, JsonNode node, String key) {
        return new EntityId(type, node.path(key).asString());
    }

    private static List<String> ownNames(JsonNode node) {
        return List.of(node.path("sv").asString(), node.path("en").asString());
    }

    private static String joined(List<JsonNode> municipalities, String name) {
        return municipalities.stream()
                .map(municipality -> municipality.path(name).asString())
                .collect(Collectors.joining(DASH));
    }

    /** Its code, its id here and its names; none if there is no country. */
    private static List<String> countryNames(JsonNode country) {
        if (!country.isObject()) {
            return List.of();
        }
        var names = new ArrayList<>(ownNames(country));
        names.add(country.path("code").asString());
        names.add(id(EntityType.COUNTRY, country, "code").toString());
        names.addAll(texts(country, "variants"));
        return names;
    }

    /** The texts of a list, or a single one; none if it is null. */
    private static List<String> texts(JsonNode node, String field) {
        var value = node.path(field);
        if (value.isArray()) {
            return value.values().stream().map(JsonNode::asString).toList();
        }
        return value.isString() ? List.of(value.asString()) : List.of();
    }
}
