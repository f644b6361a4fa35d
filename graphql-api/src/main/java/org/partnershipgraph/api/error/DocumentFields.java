package org.partnershipgraph.api.error;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields that a document asks for, each with what the schema says of it. */
class DocumentFields {

    record Given(Field field, GraphQLFieldDefinition definition) {}

    private final GraphQLSchema schema;
    private final List<Given> all = new ArrayList<>();

    DocumentFields(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** Those that the schema has, each where it is written: what is in a fragment is so once. */
    List<Given> of(Document document) {
        document.getDefinitionsOfType(OperationDefinition.class)
                .forEach(operation -> collect(root(operation), operation.getSelectionSet()));
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment ->
                        collect(schema.getType(fragment.getTypeCondition().getName()), fragment.getSelectionSet()));
        return all;
    }

    private @Nullable GraphQLType root(OperationDefinition operation) {
        return operation.getOperation() == Operation.MUTATION ? schema.getMutationType() : schema.getQueryType();
    }

    private void collect(@Nullable GraphQLType parent, @Nullable SelectionSet selections) {
        if (selections == null) {
            return;
        }
        for (Selection<?> selection : selections.getSelections()) {
            if (selection instanceof Field field) {
                collect(parent, field);
            }
            if (selection instanceof InlineFragment fragment) {
                var condition = fragment.getTypeCondition();
                collect(condition == null ? parent : schema.getType(condition.getName()), fragment.getSelectionSet());
            }
        }
    }

    private void collect(@Nullable GraphQLType parent, Field field) {
        var definition = definition(parent, field.getName());
        if (definition != null) {
            all.add(new Given(field, definition));
            collect(GraphQLTypeUtil.unwrapAll(definition.getType()), field.getSelectionSet());
        }
    }

    private @Nullable GraphQLFieldDefinition definition(@Nullable GraphQLType parent, String name) {
        if (!(parent instanceof GraphQLFieldsContainer container)) {
            return null;
        }
        return switch (name) {
            case "__schema" -> schema.getIntrospectionSchemaFieldDefinition();
            case "__type" -> schema.getIntrospectionTypeFieldDefinition();
            default -> container.getFieldDefinition(name);
        };
    }
}
