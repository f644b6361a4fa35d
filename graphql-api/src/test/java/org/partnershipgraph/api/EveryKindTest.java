package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.partnershipgraph.catalog.StandardKinds;
import org.partnershipgraph.kind.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What the description of a kind promises is in the schema and works, for every kind. */
@RunningApi
class EveryKindTest {

    private static final List<Kind<?>> KINDS = StandardKinds.ALL;

    @Autowired
    private GraphQlSource source;

    @Autowired
    private GraphQlTester graphQl;

    @ParameterizedTest
    @FieldSource("KINDS")
    void isANodeWithItsKey(Kind<?> kind) {
        var type = Objects.requireNonNull(source.schema().getObjectType(kind.typeName()));
        assertThat(type.getInterfaces())
                .extracting(GraphQLNamedSchemaElement::getName)
                .contains("Node");
        assertThat(type.getFieldDefinitions())
                .extracting(GraphQLFieldDefinition::getName)
                .contains("id", kind.keyName());
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void isFoundByItsId(Kind<?> kind) {
        var query = "{ %s(first: 1) { nodes { id } } }".formatted(list(kind).getName());
        var id = graphQl.document(query)
                .execute()
                .path("*.nodes[0].id")
                .entityList(String.class)
                .get()
                .get(0);
        graphQl.document("{ node(id: \"%s\") { __typename id } }".formatted(id))
                .execute()
                .path("node.__typename")
                .entity(String.class)
                .isEqualTo(kind.typeName())
                .path("node.id")
                .entity(String.class)
                .isEqualTo(id);
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void hasEveryConditionOfItsFilter(Kind<?> kind) {
        var filter = (GraphQLInputObjectType)
                GraphQLTypeUtil.unwrapAll(list(kind).getArgument("filter").getType());
        assertThat(filter.getFields())
                .isNotEmpty()
                .allSatisfy(field -> answers(kind, "filter: {%s: %s}".formatted(field.getName(), harmless(field))));
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void hasEveryOrderOfItsList(Kind<?> kind) {
        var order = (GraphQLInputObjectType)
                GraphQLTypeUtil.unwrapAll(list(kind).getArgument("orderBy").getType());
        var fields = (GraphQLEnumType)
                GraphQLTypeUtil.unwrapAll(order.getField("field").getType());
        assertThat(fields.getValues())
                .extracting(GraphQLEnumValueDefinition::getName)
                .isNotEmpty()
                .allSatisfy(name -> answers(kind, "orderBy: [{field: %s}]".formatted(name)));
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void isFoundBySearchIfItsDescriptionSaysSo(Kind<?> kind) {
        var kinds = (GraphQLEnumType) Objects.requireNonNull(source.schema().getType("SearchKind"));
        assertThat(kinds.getValue(kind.toString()) != null).isEqualTo(kind.isSearched());
    }

    private void answers(Kind<?> kind, String argument) {
        graphQl.document("{ %s(first: 1, %s) { nodes { id } } }"
                        .formatted(list(kind).getName(), argument))
                .execute()
                .errors()
                .verify();
    }

    /** The field of Query that lists the records of a kind. */
    private GraphQLFieldDefinition list(Kind<?> kind) {
        return source.schema().getQueryType().getFieldDefinitions().stream()
                .filter(field -> field.getArgument("orderBy") != null)
                .filter(field -> ((GraphQLObjectType) GraphQLTypeUtil.unwrapAll(field.getType()))
                        .getName()
                        .equals(kind.typeName() + "Connection"))
                .findFirst()
                .orElseThrow();
    }

    /** A value of the field's type that makes sense whatever the field means. */
    private static String harmless(GraphQLInputObjectField field) {
        var type = GraphQLTypeUtil.unwrapNonNull(field.getType());
        if (type instanceof GraphQLList) {
            return "[]";
        }
        if (type instanceof GraphQLInputObjectType) {
            return "{}";
        }
        if (type instanceof GraphQLEnumType choice) {
            return choice.getValues().get(0).getName();
        }
        return switch (GraphQLTypeUtil.simplePrint(type)) {
            case "Boolean" -> "true";
            case "Int" -> "2020";
            case "Date" -> "\"2020-01-31\"";
            default -> "\"water\"";
        };
    }
}
