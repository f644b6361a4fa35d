package org.partnershipgraph.api.validation;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLUnionType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.Echo;
import org.partnershipgraph.api.error.Explanation;

/** Names the existing fields if a client asks for one that does not exist. */
class FieldNames {

    private final GraphQLSchema schema;

    FieldNames(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** Names the fields that are meant: on the members of a union or interface, near in spelling, or all of the type. */
    Optional<Explanation> explain(@Nullable GraphQLNamedType type, String name) {
        if (type == null) {
            return Optional.empty();
        }
        var field = Echo.cut(name);
        var members = membersOf(type);
        var owners = members.stream()
                .filter(member -> fieldsOf(member).contains(name))
                .map(GraphQLNamedType::getName)
                .toList();
        if (!owners.isEmpty()) {
            return Optional.of(Explanation.of("field.of-members", type.getName(), field, InputTypes.listed(owners)));
        }
        var near = NearNames.of(name, fieldsOf(type));
        if (!near.isEmpty()) {
            return Optional.of(Explanation.of("field.near", type.getName(), field, InputTypes.listed(near)));
        }
        return Optional.of(ofMembers(type, field, members)
                .orElseGet(() ->
                        Explanation.of("field.unknown", type.getName(), field, InputTypes.listed(fieldsOf(type)))));
    }

    /** The nearest field of a member; if none is near, the members themselves for a union, which has no fields. */
    private Optional<Explanation> ofMembers(GraphQLNamedType type, String name, List<GraphQLObjectType> members) {
        for (var member : members) {
            var near = NearNames.of(name, fieldsOf(member));
            if (!near.isEmpty()) {
                return Optional.of(Explanation.of(
                        "field.near-of-member", type.getName(), name, member.getName(), InputTypes.listed(near)));
            }
        }
        var names = members.stream().map(GraphQLNamedType::getName).toList();
        return type instanceof GraphQLUnionType
                ? Optional.of(Explanation.of("field.members", type.getName(), name, InputTypes.listed(names)))
                : Optional.empty();
    }

    private List<GraphQLObjectType> membersOf(GraphQLType type) {
        if (type instanceof GraphQLInterfaceType shared) {
            return schema.getImplementations(shared);
        }
        return type instanceof GraphQLUnionType union
                ? union.getTypes().stream()
                        .map(member -> schema.getObjectType(((GraphQLNamedType) member).getName()))
                        .toList()
                : List.of();
    }

    private static List<String> fieldsOf(GraphQLType type) {
        return type instanceof GraphQLFieldsContainer container
                ? container.getFieldDefinitions().stream()
                        .map(GraphQLFieldDefinition::getName)
                        .toList()
                : List.of();
    }
}
