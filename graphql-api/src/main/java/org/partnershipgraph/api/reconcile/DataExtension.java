package org.partnershipgraph.api.reconcile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.locale.Languages;
import org.partnershipgraph.api.reconcile.Candidate.Item;
import org.partnershipgraph.api.reconcile.ExtensionQuery.Column;
import org.partnershipgraph.api.reconcile.entity.EntityId;
import org.partnershipgraph.api.reconcile.entity.EntityProperty;
import org.partnershipgraph.api.reconcile.entity.EntityQueries;
import org.partnershipgraph.api.reconcile.entity.EntityType;
import org.partnershipgraph.api.reconcile.entity.PropertyValues;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Fetches values of properties. */
@Component
class DataExtension {

    /** @param rows the values of each entity by the id of the property */
    record Extension(List<Meta> meta, Map<String, Map<String, List<Map<String, Object>>>> rows) {}

    /** @param type that of the values if they are entities */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Meta(String id, String name, @Nullable Item type) {}

    private final EntityQueries queries;

    DataExtension(EntityQueries queries) {
        this.queries = queries;
    }

    Extension extend(ExtensionQuery query, Locale locale) {
        var meta = query.columns().stream()
                .map(column -> meta(column.property(), locale))
                .toList();
        var nodes = nodes(query, locale);
        var rows = new LinkedHashMap<String, Map<String, List<Map<String, Object>>>>();
        for (var id : query.ids()) {
            rows.put(id, row(nodes.get(id), query.columns()));
        }
        return new Extension(meta, rows);
    }

    private static Meta meta(EntityProperty property, Locale locale) {
        var language = Languages.of(locale);
        var type = property.valueType();
        return new Meta(
                property.id(),
                property.label().in(language),
                type == null ? null : new Item(type.id(), type.label().in(language)));
    }

    /** What was fetched of each entity that exists, by its id. */
    private Map<String, JsonNode> nodes(ExtensionQuery query, Locale locale) {
        var ids =
                query.ids().stream().flatMap(id -> EntityId.parse(id).stream()).toList();
        var types = ids.stream().map(EntityId::type).collect(Collectors.toSet());
        var nodes = new LinkedHashMap<String, JsonNode>();
        if (types.isEmpty() || query.columns().isEmpty()) {
            return nodes;
        }
        var globalIds = ids.stream().map(EntityId::globalId).toList();
        var found = queries.run(document(types, query.columns()), Map.of("ids", globalIds), locale)
                .path("nodes");
        for (int i = 0; i < ids.size(); i++) {
            nodes.put(ids.get(i).toString(), found.path(i));
        }
        return nodes;
    }

    private static String document(Set<EntityType> types, List<Column> columns) {
        var parts = EnumSet.copyOf(types).stream()
                .map(type -> "... on %s { __typename %s }".formatted(type.typeName(), fields(type, columns)))
                .collect(Collectors.joining(" "));
        return "query ($ids: [ID!]!) { nodes(ids: $ids) { " + parts + " } }";
    }

    private static String fields(EntityType type, List<Column> columns) {
        var fields = new ArrayList<String>();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            if (column.property().isOn(type)) {
                fields.add(alias(type, i) + ": " + column.property().selection(type, column.limit()));
            }
        }
        return String.join(" ", fields);
    }

    /** Fields of different types must not share a name. */
    private static String alias(EntityType type, int column) {
        return type.id() + column;
    }

    private static Map<String, List<Map<String, Object>>> row(@Nullable JsonNode node, List<Column> columns) {
        var row = new LinkedHashMap<String, List<Map<String, Object>>>();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            row.put(column.property().id(), node == null ? List.of() : values(node, column, i));
        }
        return row;
    }

    private static List<Map<String, Object>> values(JsonNode node, Column column, int position) {
        if (!node.isObject()) {
            return List.of();
        }
        var type = EntityType.ofTypeName(node.path("__typename").asString());
        return PropertyValues.in(
                        node.path(alias(type, position)), column.property().valueType())
                .distinct()
                .limit(column.limit())
                .toList();
    }
}
