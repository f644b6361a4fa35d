package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.ScalarInfo;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
                .flatMap(SchemaTest::withChildren);
        assertThat(elements)
                .allSatisfy(element -> assertThat(element.getDescription())
                        .as("description of %s", element.getName())
                        .isNotBlank());
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

    private static Stream<GraphQLNamedSchemaElement> withChildren(GraphQLNamedType type) {
        return Stream.concat(Stream.of(type), children(type));
    }

    private static Stream<? extends GraphQLNamedSchemaElement> children(GraphQLNamedType type) {
        if (type instanceof GraphQLFieldsContainer fields) {
            return fields.getFieldDefinitions().stream()
                    .flatMap(field -> Stream.concat(
                            Stream.of(field), field.getArguments().stream().map(GraphQLArgument.class::cast)));
        }
        if (type instanceof GraphQLInputObjectType input) {
            return input.getFieldDefinitions().stream();
        }
        return type instanceof GraphQLEnumType choice ? choice.getValues().stream() : Stream.of();
    }
}
