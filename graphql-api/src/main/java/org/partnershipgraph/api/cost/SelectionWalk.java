package org.partnershipgraph.api.cost;

import static java.util.Objects.requireNonNull;

import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorFieldEnvironmentImpl;
import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import graphql.execution.ValuesResolver;
import graphql.execution.conditional.ConditionalNodes;
import graphql.introspection.Introspection;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSetContainer;
import graphql.language.TypeName;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * Visits the selections of an operation that are included. The engine's own traversal visits a fragment only where it is
 * used first; this one visits it at every use.
 */
class SelectionWalk {

    interface Visitor {

        /** Called before what is in the selection. */
        void enter(Selection<?> selection);

        /** Called after the fields below the field. */
        void leave(QueryVisitorFieldEnvironment field);
    }

    private final ExecutionContext query;
    private final Visitor visitor;
    private final ConditionalNodes conditions = new ConditionalNodes();

    SelectionWalk(ExecutionContext query, Visitor visitor) {
        this.query = query;
        this.visitor = visitor;
    }

    void walk() {
        var schema = query.getGraphQLSchema();
        var operation = query.getOperationDefinition();
        var root = switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        walk(operation, root, null);
    }

    private void walk(
            SelectionSetContainer<?> container,
            GraphQLCompositeType type,
            @Nullable QueryVisitorFieldEnvironment parent) {
        var selections = container.getSelectionSet();
        if (selections == null) {
            return;
        }
        for (Selection<?> selection : selections.getSelections()) {
            if (isIncluded((DirectivesContainer<?>) selection)) {
                visitor.enter(selection);
                walk(selection, container, type, parent);
            }
        }
    }

    private void walk(
            Selection<?> selection,
            SelectionSetContainer<?> container,
            GraphQLCompositeType type,
            @Nullable QueryVisitorFieldEnvironment parent) {
        if (selection instanceof Field field) {
            walkField(field, container, type, parent);
        } else if (selection instanceof InlineFragment fragment) {
            var condition = fragment.getTypeCondition();
            walk(fragment, condition == null ? type : typeOf(condition), parent);
        } else if (selection instanceof FragmentSpread spread) {
            var fragment = query.getFragment(spread.getName());
            walk(fragment, typeOf(fragment.getTypeCondition()), parent);
        } else {
            throw new IllegalStateException("unknown selection " + selection);
        }
    }

    private void walkField(
            Field field,
            SelectionSetContainer<?> container,
            GraphQLCompositeType type,
            @Nullable QueryVisitorFieldEnvironment parent) {
        var visited = environment(field, container, type, parent);
        var fieldType = GraphQLTypeUtil.unwrapAll(visited.getFieldDefinition().getType());
        if (fieldType instanceof GraphQLCompositeType below) {
            walk(field, below, visited);
        }
        visitor.leave(visited);
    }

    private QueryVisitorFieldEnvironment environment(
            Field field,
            SelectionSetContainer<?> container,
            GraphQLCompositeType type,
            @Nullable QueryVisitorFieldEnvironment parent) {
        var schema = query.getGraphQLSchema();
        var definition = Introspection.getFieldDef(schema, type, field.getName());
        var isTypeName = definition.getName().equals(Introspection.TypeNameMetaFieldDef.getName());
        var arguments = ValuesResolver.getArgumentValues(
                schema.getCodeRegistry(),
                definition.getArguments(),
                field.getArguments(),
                variables(),
                query.getGraphQLContext(),
                query.getLocale());
        var owner = isTypeName ? null : (GraphQLFieldsContainer) type;
        return new QueryVisitorFieldEnvironmentImpl(
                isTypeName, field, definition, type, owner, parent, arguments, container, null, schema);
    }

    private boolean isIncluded(DirectivesContainer<?> selection) {
        return conditions.shouldInclude(
                selection, variables().toMap(), query.getGraphQLSchema(), query.getGraphQLContext());
    }

    private CoercedVariables variables() {
        return query.getCoercedVariables();
    }

    private GraphQLCompositeType typeOf(TypeName condition) {
        return (GraphQLCompositeType) requireNonNull(query.getGraphQLSchema().getType(condition.getName()));
    }
}
