package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fields with the directive {@code @semanticNonNull} are null nowhere in the data. */
@RunningApi
class SemanticNonNullTest {

    /** Lists of everything, which together select every field that has the directive. */
    private static final Map<String, String> LISTS = Map.of(
            "municipalities(first: 50, after: $after)",
            """
            nodes { country { code } county { municipalities(first: 1) { totalCount } }
              predecessors { totalCount } partners { totalCount } projects { totalCount } networks { totalCount }
              partnerships(first: 50) { edges { role } nodes { participants { municipality { slug } }
                memberships { network { slug } } projects { partnership { slug } } } } }
            """,
            "partnerships(first: 1, after: $after)",
            """
            facets { countries { node { code } } goals { node { number } } networks { node { slug } } themes { node { slug } }
              projectAreas { node { slug } } municipalities(first: 100) { node { slug } } } nodes { slug }
            """,
            "countries(first: 100, after: $after)",
            """
            nodes { municipalities { totalCount } partnerships { totalCount } projects { totalCount }
              networks { totalCount } }
            """,
            "networks(first: 100, after: $after)",
            "nodes { municipalities { totalCount } partnerships { totalCount } projects { totalCount } }",
            "projects(first: 100, after: $after)",
            "nodes { partnership { slug } }",
            "sources(first: 100, after: $after)",
            """
            nodes { municipalities { totalCount } partnerships { totalCount } projects { totalCount }
              networks { totalCount } }
            """,
            "globalGoals(first: 100, after: $after)",
            "nodes { projects { totalCount } partnerships { totalCount } }",
            "search(text: \"karlskrona\", first: 100, after: $after)",
            "nodes { __typename }");

    private static final String OTHER_FIELDS = """
            { municipalities(first: 50) { nodes {
                similar(first: 1) { municipality { slug } } possiblePartners(first: 1) { municipality { slug } } } }
              projectAreas { nodes { projects { totalCount } partnerships { totalCount } } }
              themes { nodes { projects { totalCount } partnerships { totalCount } } }
              tags { nodes { projects { totalCount } partnerships { totalCount } } }
              methods { nodes { projects { totalCount } partnerships { totalCount } } }
              dataQuality { projectsWithoutGoals { totalCount } projectsWithoutYears { totalCount }
                projectsWithoutSources { totalCount } networksWithoutPeriod { totalCount }
                municipalitiesWithoutCoordinates { totalCount } partnershipsInConflict { totalCount }
                projectsInConflict { totalCount } networksInConflict { totalCount }
                sharedNames(first: 100) { nodes { country { code } } } }
              graph(nodes: COUNTRIES, limit: 5) { edges { partnerships { totalCount } } } readPage(text: "Falun") { language }
              shortestPath(from: "karlskrona", to: "homa-bay") { hops { from { slug } to { slug } via { __typename } } } }
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private GraphQlSource source;

    private final Set<String> seen = new HashSet<>();

    @Test
    void everyConnectionHasIt() {
        assertThat(coordinates(field -> field.getType() instanceof GraphQLObjectType type
                        && type.getFieldDefinition("pageInfo") != null))
                .isNotEmpty()
                .isSubsetOf(coordinates(SemanticNonNullTest::isSemanticNonNull));
    }

    @Test
    void fieldsThatHaveItAreNeverNull() {
        LISTS.forEach(this::checkList);
        check(answer(OTHER_FIELDS, null));
        assertThat(seen).containsAll(coordinates(SemanticNonNullTest::isSemanticNonNull));
    }

    private void checkList(String list, String selections) {
        var query = "query ($after: String) { list: %s { pageInfo { hasNextPage endCursor } %s } }"
                .formatted(list, selections);
        var field = list.substring(0, list.indexOf('('));
        String after = null;
        do {
            var answer = answer(query, after);
            seen.add("Query." + field);
            assertThat(answer.get("list").isNull()).as(field).isFalse();
            check(answer.get("list"));
            var isLast = !answer.at("/list/pageInfo/hasNextPage").asBoolean() || list.startsWith("partnerships");
            after = isLast ? null : answer.at("/list/pageInfo/endCursor").asString();
        } while (after != null);
    }

    private void check(JsonNode value) {
        value.forEach(this::check);
        if (value.isObject()) {
            value.properties()
                    .forEach(field -> check(value.get("__typename").asString(), field.getKey(), field.getValue()));
        }
    }

    private void check(String type, String name, JsonNode value) {
        var field = source.schema().getObjectType(type).getFieldDefinition(name);
        if (field != null && isSemanticNonNull(field)) {
            seen.add(type + "." + name);
            assertThat(value.isNull()).as(type + "." + name).isFalse();
        }
    }

    /** The data of the answer, in which every object has its {@code __typename}. */
    private JsonNode answer(String query, @Nullable String after) {
        var variables = after == null ? Map.<String, Object>of() : Map.<String, Object>of("after", after);
        var answer = new JsonMapper()
                .readTree(new GraphQlClient(port)
                        .post(query.replace("{", "{ __typename "), variables, "application/json")
                        .body());
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.get("data");
    }

    private Set<String> coordinates(Predicate<GraphQLFieldDefinition> condition) {
        return objectTypes(source.schema()).stream()
                .flatMap(type -> type.getFieldDefinitions().stream()
                        .filter(condition)
                        .map(field -> FieldCoordinates.coordinates(type, field).toString()))
                .collect(Collectors.toSet());
    }

    private static Set<GraphQLObjectType> objectTypes(GraphQLSchema schema) {
        return schema.getAllTypesAsList().stream()
                .filter((GraphQLNamedType type) -> type instanceof GraphQLObjectType)
                .map(GraphQLObjectType.class::cast)
                .collect(Collectors.toSet());
    }

    private static boolean isSemanticNonNull(GraphQLFieldDefinition field) {
        return field.hasAppliedDirective("semanticNonNull");
    }
}
