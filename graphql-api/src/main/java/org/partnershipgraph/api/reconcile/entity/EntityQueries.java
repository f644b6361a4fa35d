package org.partnershipgraph.api.reconcile.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.execution.QueryRunner;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs the queries of this package through the API, so that its limits and charges apply. */
@Component
public class EntityQueries {

    /** An entity that search finds, and how well it matches: above 0 and at most 1. */
    public record Found(Entity entity, double score) {}

    private static final String SEARCH = """
            query ($text: String!, $kinds: [SearchKind!]!, $first: Int!) {
              search(text: $text, kinds: $kinds, first: $first) { edges { score node { %s } } }
            }
            """.formatted(EntityReader.FIELDS) + EntityReader.FRAGMENTS;

    private static final String NODES =
            "query ($ids: [ID!]!) { nodes(ids: $ids) { %s } }".formatted(EntityReader.FIELDS) + EntityReader.FRAGMENTS;

    private final QueryRunner queries;
    private final JsonMapper json;

    EntityQueries(QueryRunner queries, JsonMapper json) {
        this.queries = queries;
        this.json = json;
    }

    public List<Found> search(String text, Collection<EntityType> types, int first, Locale locale) {
        var kinds = types.stream().map(EntityType::name).toList();
        var data = run(SEARCH, Map.of("text", text, "kinds", kinds, "first", first), locale);
        return data.path("search").path("edges").values().stream()
                .map(edge -> new Found(
                        EntityReader.read(edge.path("node")), edge.path("score").asDouble()))
                .toList();
    }

    /** The entities that exist. */
    public List<Entity> find(Set<EntityId> ids, Locale locale) {
        var globalIds = ids.stream().map(EntityId::globalId).toList();
        return run(NODES, Map.of("ids", globalIds), locale).path("nodes").values().stream()
                .filter(JsonNode::isObject)
                .map(EntityReader::read)
                .toList();
    }

    /** The data of an answer; {@link FailedQueryException} if it has errors. */
    public JsonNode run(String document, Map<String, Object> variables, Locale locale) {
        var values = new HashMap<String, @Nullable Object>(variables);
        var response = queries.run(document, values, locale);
        if (!response.getErrors().isEmpty()) {
            throw new FailedQueryException(response.getErrors());
        }
        return json.valueToTree(response.getData());
    }
}
