package org.partnershipgraph.api.reconcile;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipgraph.api.error.Echo;
import org.partnershipgraph.api.error.ErrorText;
import org.partnershipgraph.api.reconcile.entity.EntityType;
import org.partnershipgraph.api.reconcile.entity.PropertyCatalog;
import org.partnershipgraph.api.request.RejectedRequestException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads batches of reconciliation queries. */
@Component
class BatchReader {

    /** Queries in one batch; OpenRefine sends ten. */
    static final int MOST_QUERIES = 50;

    private static final int USUAL_LIMIT = 5;
    private static final int HIGHEST_LIMIT = 25;

    private final JsonMapper json;

    BatchReader(JsonMapper json) {
        this.json = json;
    }

    Map<String, ReconciliationQuery> read(String text) {
        var batch = object(text, "queries");
        if (batch.size() > MOST_QUERIES) {
            throw RejectedRequestException.tooLarge(ErrorText.of("reconcile.batch", batch.size(), MOST_QUERIES));
        }
        var queries = new LinkedHashMap<String, ReconciliationQuery>();
        batch.forEachEntry((id, query) -> queries.put(id, query(query, Echo.cut(id))));
        return queries;
    }

    /** The object that a parameter holds; {@link RejectedRequestException} if it holds something else. */
    JsonNode object(String text, String parameter) {
        try {
            return require(json.readTree(text), parameter);
        } catch (JacksonException e) {
            throw bad(ErrorText.of("request.object", parameter));
        }
    }

    private static ReconciliationQuery query(JsonNode query, String place) {
        require(query, place);
        if (!query.path("query").isString()) {
            throw bad(ErrorText.of("reconcile.query", place));
        }
        return new ReconciliationQuery(
                query.path("query").asString(),
                types(query.path("type")),
                limit(query, place),
                countries(query, place));
    }

    private static List<EntityType> types(JsonNode given) {
        var types = items(given).map(BatchReader::type).distinct().toList();
        return types.isEmpty() ? List.of(EntityType.values()) : types;
    }

    private static EntityType type(JsonNode given) {
        var id = (given.isObject() ? given.path("id") : given).asString("");
        return type(id);
    }

    static EntityType type(String id) {
        var known = Arrays.stream(EntityType.values()).map(EntityType::id).collect(Collectors.joining(", "));
        return EntityType.withId(id).orElseThrow(() -> bad(ErrorText.of("reconcile.type", Echo.cut(id), known)));
    }

    private static int limit(JsonNode query, String place) {
        if (!query.hasNonNull("limit")) {
            return USUAL_LIMIT;
        }
        var limit = query.path("limit");
        if (!limit.canConvertToInt() || limit.asInt() < 1) {
            throw bad(ErrorText.of("reconcile.limit", place));
        }
        return Math.min(limit.asInt(), HIGHEST_LIMIT);
    }

    private static List<String> countries(JsonNode query, String place) {
        return items(query.path("properties"))
                .peek(property -> requireCountry(property, place))
                .flatMap(property -> items(property.path("v")))
                .map(value -> (value.isObject() ? value.path("id") : value).asString(""))
                .filter(value -> !value.isBlank())
                .toList();
    }

    private static void requireCountry(JsonNode property, String place) {
        if (!property.path("pid").asString("").equals(PropertyCatalog.IN_COUNTRY)) {
            throw bad(ErrorText.of("reconcile.property", place, PropertyCatalog.IN_COUNTRY));
        }
    }

    /** The items of a list, or a single one; none if it is missing or null. */
    private static Stream<JsonNode> items(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return Stream.of();
        }
        return value.isArray() ? value.values().stream() : Stream.of(value);
    }

    private static JsonNode require(JsonNode value, String place) {
        if (!value.isObject()) {
            throw bad(ErrorText.of("request.object", place));
        }
        return value;
    }

    static RejectedRequestException bad(ErrorText text) {
        return RejectedRequestException.badRequest(text);
    }
}
