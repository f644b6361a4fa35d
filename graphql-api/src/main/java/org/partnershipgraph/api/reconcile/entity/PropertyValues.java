package org.partnershipgraph.api.reconcile.entity;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The values of a property in the form of the specification: entities, texts and numbers. */
public class PropertyValues {

    private PropertyValues() {}

    /** Those at the bottom of what was selected; entities are of the type. */
    public static Stream<Map<String, Object>> in(JsonNode value, @Nullable EntityType type) {
        if (type != null && value.hasNonNull("name")) {
            var key = value.path(type == EntityType.COUNTRY ? "code" : "slug").asString();
            return Stream.of(Map.of(
                    "id",
                    new EntityId(type, key).toString(),
                    "name",
                    value.path("name").asString()));
        }
        if (value.isContainer()) {
            return value.values().stream().flatMap(inner -> in(inner, type));
        }
        return scalar(value);
    }

    private static Stream<Map<String, Object>> scalar(JsonNode value) {
        if (value.isIntegralNumber()) {
            return Stream.of(Map.of("int", value.asInt()));
        }
        if (value.isNumber()) {
            return Stream.of(Map.of("float", value.asDouble()));
        }
        return value.isString() ? Stream.of(Map.of("str", value.asString())) : Stream.of();
    }
}
