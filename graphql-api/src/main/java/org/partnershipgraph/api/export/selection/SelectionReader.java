package org.partnershipgraph.api.export.selection;

import static graphql.schema.GraphQLTypeUtil.isList;
import static graphql.schema.GraphQLTypeUtil.unwrapAll;
import static graphql.schema.GraphQLTypeUtil.unwrapNonNull;

import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads which fields the answer to a query without named fragments has. */
final class SelectionReader {

    private record Scope(GraphQLCompositeType type, SelectionSet selections) {}

    private record Occurrence(Field field, GraphQLFieldDefinition definition) {}

    private final GraphQLSchema schema;

    SelectionReader(GraphQLSchema schema) {
        this.schema = schema;
    }

    List<SelectedField> read(SelectionSet query) {
        return fields(List.of(new Scope(schema.getQueryType(), query)));
    }

    /** Fields with the same key are one. */
    private List<SelectedField> fields(List<Scope> scopes) {
        var byKey = new LinkedHashMap<String, List<Occurrence>>();
        scopes.forEach(scope -> collect(scope, byKey));
        return byKey.values().stream().map(this::field).toList();
    }

    private void collect(Scope scope, Map<String, List<Occurrence>> byKey) {
        for (Selection<?> selection : scope.selections().getSelections()) {
            if (selection instanceof Field field) {
                var definition = Introspection.getFieldDef(schema, scope.type(), field.getName());
                byKey.computeIfAbsent(field.getResultKey(), key -> new ArrayList<>())
                        .add(new Occurrence(field, definition));
            } else if (selection instanceof InlineFragment fragment) {
                var type = InlinedQuery.conditionType(schema, fragment.getTypeCondition(), scope.type());
                collect(new Scope(type, fragment.getSelectionSet()), byKey);
            }
        }
    }

    private SelectedField field(List<Occurrence> occurrences) {
        var field = occurrences.get(0).field();
        var type = occurrences.get(0).definition().getType();
        var inner = occurrences.stream()
                .filter(one -> one.field().getSelectionSet() != null)
                .map(SelectionReader::below)
                .toList();
        return new SelectedField(
                field.getResultKey(),
                field.getName(),
                unwrapAll(type).getName(),
                isList(unwrapNonNull(type)),
                fields(inner));
    }

    private static Scope below(Occurrence one) {
        var type = (GraphQLCompositeType) unwrapAll(one.definition().getType());
        return new Scope(type, one.field().getSelectionSet());
    }
}
