package org.partnershipgraph.api;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import java.util.stream.Stream;

/** What a schema consists of. */
class SchemaElements {

    private SchemaElements() {}

    static Stream<GraphQLNamedSchemaElement> withChildren(GraphQLNamedType type) {
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
