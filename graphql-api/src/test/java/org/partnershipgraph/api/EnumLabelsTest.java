package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RunningApi
class EnumLabelsTest {

    @Autowired
    private GraphQlSource source;

    @LocalServerPort
    private int port;

    @Test
    void areThereForEveryValueThatAnAnswerCanHave() {
        assertThat(answer("{ enumLabels { enum value } }")
                        .at("/data/enumLabels")
                        .valueStream()
                        .map(label -> label.get("enum").asString() + "."
                                + label.get("value").asString()))
                .containsExactlyInAnyOrderElementsOf(valuesInAnswers());
    }

    @Test
    void areInBothLanguages() {
        var labels = answer("{ enumLabels(enum: \"Phase\") { value sv: label(locale: SV) label "
                        + "labelLocalized(locale: SV) { isFallback isOurs } } }")
                .at("/data/enumLabels");
        assertThat(labels.size()).isEqualTo(5);
        assertThat(labels.get(0).toString())
                .isEqualTo("{\"value\":\"INCEPTION\",\"sv\":\"förberedelse\",\"label\":\"inception\","
                        + "\"labelLocalized\":{\"isFallback\":false,\"isOurs\":true}}");
    }

    @Test
    void rejectEnumsThatReadersNeverMeet() {
        var answer = answer("{ enumLabels(enum: \"OrderDirection\") { value } }");
        assertThat(answer.at("/errors/0/message").asString())
                .startsWith("enum is not an enum with labels: use Fact, GraphEdgeKind");
        assertThat(answer.at("/errors/0/extensions/argument").asString()).isEqualTo("enum");
    }

    private List<String> valuesInAnswers() {
        return source.schema().getAllTypesAsList().stream()
                .filter(type ->
                        type instanceof GraphQLObjectType && !type.getName().startsWith("__"))
                .flatMap(type -> ((GraphQLObjectType) type).getFieldDefinitions().stream())
                .map(field -> GraphQLTypeUtil.unwrapAll(field.getType()))
                .filter(GraphQLEnumType.class::isInstance)
                .map(GraphQLEnumType.class::cast)
                .distinct()
                .flatMap(type -> type.getValues().stream()
                        .map(GraphQLEnumValueDefinition::getName)
                        .map(value -> type.getName() + "." + value))
                .toList();
    }

    private JsonNode answer(String query) {
        return new JsonMapper()
                .readTree(new GraphQlClient(port)
                        .post(query, Map.of(), "application/graphql-response+json", "Accept-Language", "en")
                        .body());
    }
}
