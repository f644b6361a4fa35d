package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLScalarType;
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

@RunningApi
class SchemaTest {

    @Autowired
    private GraphQlSource source;

    @Autowired
    private SchemaMappings mappings;

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
