package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.GraphQlTester;

@RunningApi
class SchemaTest {

    @Autowired
    private GraphQlSource source;

    @Autowired
    private SchemaMappings mappings;

    @Autowired
    private GraphQlTester graphQl;

    @Test
    void agreesWithTheCode() {
        var report = mappings.report();
        assertThat(report.unmappedFields()).isEmpty();
        assertThat(report.unmappedRegistrations()).isEmpty();
        assertThat(report.unmappedArguments()).isEmpty();
        assertThat(report.fieldNullnessErrors()).isEmpty();
        assertThat(report.argumentNullnessErrors()).isEmpty();
    }

    @Test
    void describesEveryTypeFieldArgumentAndValue() {
        var elements = source.schema().getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__") && !(type instanceof GraphQLScalarType))
                .flatMap(SchemaElements::withChildren);
        assertThat(elements)
                .allSatisfy(element -> assertThat(element.getDescription())
                        .as("description of %s", element.getName())
                        .isNotBlank());
    }

    /** Clients cache a record by the field id, and by nothing else. */
    @Test
    void givesIdsToNodesAlone() {
        var withoutNode = source.schema().getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .filter(type -> type.getInterfaces().stream()
                        .noneMatch(parent -> parent.getName().equals("Node")));
        assertThat(withoutNode)
                .isNotEmpty()
                .allSatisfy(type -> assertThat(type.getFieldDefinitions())
                        .as(type.getName())
                        .noneMatch(field -> field.getName().equals("id")
                                || GraphQLTypeUtil.unwrapAll(field.getType())
                                        .getName()
                                        .equals("ID")));
    }

    @Test
    void saysWhatToUseInsteadOfWhatIsDeprecated() {
        assertThat(Deprecations.withoutReplacement(source.schema())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    type Query { a: Int b: Int @deprecated(reason: "Use Query.a.") }                         |
                    type Query { a: Int b: Int @deprecated }                                                 | b
                    type Query { a: Int b: Int @deprecated(reason: "It is old.") }                           | b
                    type Query { a: Int b: Int @deprecated(reason: "Use Query.c.") }                         | b
                    type Query { a(x: In, y: Int @deprecated(reason: "Use In.x.")): Int } input In { x: Int } |
                    type Query { a(x: In, y: Int @deprecated(reason: "Use In.y.")): Int } input In { x: Int } | y
                    type Query { a(x: In): Int } input In { x: Int y: Int @deprecated(reason: "Use In.z.") } | y
                    type Query { a: E } enum E { A B @deprecated(reason: "Use E.A.") C @deprecated(reason: "Use A.") } | C
                    """)
    void seesDeprecationsThatLeaveClientsAlone(String schema, @Nullable String element) {
        var parsed = UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(schema));
        assertThat(Deprecations.withoutReplacement(parsed)).isEqualTo(element == null ? List.of() : List.of(element));
    }

    @Test
    void publishesNoDirectiveThatHasNoEffect() {
        graphQl.document("{ __schema { directives { name } } }")
                .execute()
                .path("__schema.directives[*].name")
                .entityList(String.class)
                .satisfies(names -> assertThat(names)
                        .contains("include", "skip", "cost", "listSize")
                        .doesNotContain("defer", "experimental_disableErrorPropagation", "paged", "localized"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    { ... @defer { dataset { revision } } }                                | defer
                    { ...F @defer(if: false) } fragment F on Query { dataset { revision } } | defer
                    query @experimental_disableErrorPropagation { dataset { revision } }   | experimental_disableErrorPropagation
                    """)
    void rejectsDirectivesThatHaveNoEffect(String query, String directive) {
        graphQl.document(query)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getMessage()).contains("@" + directive, "has no effect"))
                        .satisfies(error ->
                                assertThat(error.getExtensions()).containsEntry("code", "GRAPHQL_VALIDATION_FAILED")));
    }

    @Test
    void saysWhereEachScalarOfItsOwnIsSpecified() {
        var scalars = source.schema().getAllTypesAsList().stream()
                .filter(GraphQLScalarType.class::isInstance)
                .map(GraphQLScalarType.class::cast)
                .filter(scalar -> !ScalarInfo.isGraphqlSpecifiedScalar(scalar));
        assertThat(scalars)
                .isNotEmpty()
                .allSatisfy(scalar -> assertThat(scalar.getSpecifiedByUrl())
                        .as(scalar.getName())
                        .isNotBlank());
    }
}
