package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RunningApi
class IntrospectionTest {

    /** The query of graphql-js, which GraphiQL and most tools send. */
    private static final String OF_TOOLS =
            """
            { __schema { description queryType { name kind } mutationType { name kind } types { ...FullType }
                directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } } } }
            fragment FullType on __Type { kind name description specifiedByURL isOneOf
                fields(includeDeprecated: true) { name description isDeprecated deprecationReason
                    args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } }
                inputFields(includeDeprecated: true) { ...InputValue } interfaces { ...TypeRef }
                enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
                possibleTypes { ...TypeRef } }
            fragment InputValue on __InputValue {
                name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
            fragment TypeRef on __Type { %s }
            """.formatted("kind name ofType { ".repeat(9) + "kind name" + " }".repeat(9));

    @LocalServerPort
    private int port;

    @Test
    void answersTheQueryOfTools() {
        assertThat(answer(OF_TOOLS).at("/data/__schema/types").size()).isGreaterThan(100);
    }

    @Test
    void answersQuestionsAboutSeveralTypesAtOnce() {
        var answer = answer("""
                { tag: __type(name: "Tag") { ...T } theme: __type(name: "Theme") { ...T } nope: __type(name: "Nope") { ...T }
                  __schema { queryType { fields { name type { name fields { name } } } } } }
                fragment T on __Type { name fields { name } interfaces { name fields { name } } }
                """);
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        assertThat(answer.at("/data/tag/fields/0/name").asString()).isEqualTo("id");
        assertThat(answer.at("/data/theme/interfaces/0/fields/0/name").asString())
                .isEqualTo("id");
        assertThat(answer.at("/data/nope").isNull()).isTrue();
        assertThat(answer.at("/data/__schema/queryType/fields/0/type/fields").isMissingNode())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }",
                "{ __type(name: \"Query\") { fields { type { fields { type { fields { type { fields { type { fields "
                        + "{ name } } } } } } } } } } }",
                "{ __type(name: \"Node\") { possibleTypes { interfaces { possibleTypes { interfaces { possibleTypes { "
                        + "interfaces { possibleTypes { interfaces { possibleTypes { name } } } } } } } } } } }",
                "{ __type(name: \"ProjectFilter\") { inputFields { type { inputFields { type { inputFields { type { "
                        + "inputFields { type { inputFields { name } } } } } } } } } } }"
            })
    void rejectsQuestionsThatMultiply(String query) {
        assertTooLarge(query, "values");
    }

    @Test
    void rejectsQuestionsThatAreTooDeep() {
        assertTooLarge(
                "{ __type(name: \"Tag\") { " + "ofType { ".repeat(15) + "name" + " }".repeat(15) + " } }",
                "17 fields deep");
    }

    @Test
    void rejectsTheSameQuestionManyTimes() {
        var questions = new StringBuilder("{");
        for (int i = 0; i < 20; i++) {
            questions.append(" a%d: __schema { types { ...FullType } }".formatted(i));
        }
        assertTooLarge(OF_TOOLS.replaceFirst("(?s)\\{.*?(?=fragment FullType)", questions + " } "), "values");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "$none", "$null"})
    void readsNullInIncludeDeprecatedAsItsDefault(String value) {
        var variables = value.startsWith("$") ? "query (" + value + ": Boolean) " : "";
        var query = variables + "{ __type(name: \"Country\") { fields(includeDeprecated: %s) { "
                + "name args(includeDeprecated: %s) { name } } inputFields(includeDeprecated: %s) { name } } }";
        var body = client().post(
                        query.formatted(value, value, value),
                        Collections.singletonMap("null", null),
                        "application/graphql-response+json")
                .body();
        assertThat(body).doesNotContain("errors").contains("isProgrammeCountry");
    }

    private void assertTooLarge(String query, String words) {
        var errors = answer(query).get("errors");
        assertThat(errors.size()).isEqualTo(1);
        assertThat(errors.at("/0/extensions/code").asString()).isEqualTo("QUERY_TOO_LARGE");
        assertThat(errors.at("/0/message").asString()).contains(words);
    }

    private JsonNode answer(String query) {
        return new JsonMapper()
                .readTree(client().post(query, Map.of(), "application/graphql-response+json")
                        .body());
    }

    private GraphQlClient client() {
        return new GraphQlClient(port);
    }
}
