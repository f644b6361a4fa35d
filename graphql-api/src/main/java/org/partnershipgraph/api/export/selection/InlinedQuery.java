package org.partnershipgraph.api.export.selection;

import graphql.GraphQLContext;
import graphql.execution.conditional.ConditionalNodes;
import graphql.introspection.Introspection;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.ErrorCode;
import org.partnershipgraph.api.error.ErrorText;
import org.partnershipgraph.api.error.QueryRejectedException;

/** Rewrites selections without named fragments, and so that each page of a list says whether there are more. */
final class InlinedQuery {

    private static final Field PAGE_INFO = Field.newField("pageInfo")
            .selectionSet(SelectionSet.newSelectionSet()
                    .selection(new Field("hasNextPage"))
                    .selection(new Field("endCursor"))
                    .build())
            .build();

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Object> variables;
    private final int most;
    private final ConditionalNodes conditions = new ConditionalNodes();
    private int count;

    /**
     * @param variables coerced
     * @param most how many selections there may be at most
     */
    InlinedQuery(GraphQLSchema schema, Document document, Map<String, Object> variables, int most) {
        this.schema = schema;
        fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity()));
        this.variables = variables;
        this.most = most;
    }

    /** Leaves out what directives exclude. */
    SelectionSet inline(GraphQLCompositeType type, SelectionSet selections) {
        var included = new ArrayList<Selection<?>>();
        for (Selection<?> selection : selections.getSelections()) {
            if (isIncluded((DirectivesContainer<?>) selection)) {
                requireFew(++count);
                inline(type, selection).ifPresent(included::add);
            }
        }
        if (isPage(type, included)) {
            included.add(PAGE_INFO);
        }
        return SelectionSet.newSelectionSet(included).build();
    }

    /** A few fragments in fragments become millions of selections. */
    private void requireFew(int number) {
        if (number > most) {
            throw new QueryRejectedException(ErrorCode.QUERY_TOO_LARGE, ErrorText.of("query.fields", most));
        }
    }

    private boolean isIncluded(DirectivesContainer<?> selection) {
        return conditions.shouldInclude(selection, variables, schema, GraphQLContext.getDefault());
    }

    /** Whether the selections include items of a connection. */
    private static boolean isPage(GraphQLCompositeType type, List<Selection<?>> selections) {
        return type instanceof GraphQLFieldsContainer container
                && container.getFieldDefinition("pageInfo") != null
                && selections.stream().anyMatch(InlinedQuery::isItems)
                && selections.stream().noneMatch(InlinedQuery::isPageInfo);
    }

    private static boolean isItems(Selection<?> selection) {
        return selection instanceof Field field
                && (field.getName().equals("nodes") || field.getName().equals("edges"));
    }

    private static boolean isPageInfo(Selection<?> selection) {
        return selection instanceof Field field
                && field.getName().equals("pageInfo")
                && field.getSelectionSet().getSelections().size() == 2;
    }

    private Optional<Selection<?>> inline(GraphQLCompositeType type, Selection<?> selection) {
        if (selection instanceof Field field) {
            return inline(type, field);
        }
        if (selection instanceof FragmentSpread spread) {
            var fragment = fragments.get(spread.getName());
            return inline(type, fragment.getTypeCondition(), fragment.getSelectionSet());
        }
        var fragment = (InlineFragment) selection;
        return inline(type, fragment.getTypeCondition(), fragment.getSelectionSet());
    }

    private Optional<Selection<?>> inline(GraphQLCompositeType type, Field field) {
        if (field.getSelectionSet() == null) {
            return Optional.of(field);
        }
        var definition = Introspection.getFieldDef(schema, type, field.getName());
        var valueType = (GraphQLCompositeType) GraphQLTypeUtil.unwrapAll(definition.getType());
        var inner = inline(valueType, field.getSelectionSet());
        return inner.getSelections().isEmpty()
                ? Optional.empty()
                : Optional.of(field.transform(changed -> changed.selectionSet(inner)));
    }

    private Optional<Selection<?>> inline(
            GraphQLCompositeType outer, @Nullable TypeName condition, SelectionSet selections) {
        var inner = inline(conditionType(schema, condition, outer), selections);
        return inner.getSelections().isEmpty()
                ? Optional.empty()
                : Optional.of(InlineFragment.newInlineFragment()
                        .typeCondition(condition)
                        .selectionSet(inner)
                        .build());
    }

    /** The type that an inline fragment applies to. */
    static GraphQLCompositeType conditionType(
            GraphQLSchema schema, @Nullable TypeName condition, GraphQLCompositeType outer) {
        return condition == null ? outer : schema.getTypeAs(condition.getName());
    }
}
