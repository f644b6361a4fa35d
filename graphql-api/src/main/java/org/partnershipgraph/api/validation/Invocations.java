package org.partnershipgraph.api.validation;

import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Collects the fields and directives that a document uses, with what the schema says of each. */
class Invocations {

    private final GraphQLSchema schema;
    private final Document document;
    private final Predicate<DirectivesContainer<?>> isIncluded;
    private final List<Invocation> all = new ArrayList<>();
    private final Set<String> fragments = new HashSet<>();

    private Invocations(GraphQLSchema schema, Document document, Predicate<DirectivesContainer<?>> isIncluded) {
        this.schema = schema;
        this.document = document;
        this.isIncluded = isIncluded;
    }

    /** Those of the whole document, each once; what is in a fragment has the path of its first use. */
    static List<Invocation> of(GraphQLSchema schema, Document document) {
        var invocations = new Invocations(schema, document, selection -> true);
        document.getDefinitionsOfType(OperationDefinition.class).forEach(invocations::collect);
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> invocations.collect(fragment, List.of()));
        return invocations.all;
    }

    /** Those of one operation, without the selections that are not included and what is below them. */
    static List<Invocation> of(
            GraphQLSchema schema,
            Document document,
            OperationDefinition operation,
            Predicate<DirectivesContainer<?>> isIncluded) {
        var invocations = new Invocations(schema, document, isIncluded);
        invocations.collect(operation);
        return invocations.all;
    }

    private void collect(OperationDefinition operation) {
        operation.getDirectives().forEach(directive -> collect(directive, List.of()));
        collect(rootOf(operation), operation.getSelectionSet(), List.of());
    }

    private @Nullable GraphQLType rootOf(OperationDefinition operation) {
        return switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
    }

    private void collect(FragmentDefinition fragment, List<Object> path) {
        if (fragments.add(fragment.getName())) {
            fragment.getDirectives().forEach(directive -> collect(directive, path));
            collect(typeOf(fragment.getTypeCondition()), fragment.getSelectionSet(), path);
        }
    }

    private void collect(@Nullable GraphQLType parent, @Nullable SelectionSet selections, List<Object> path) {
        if (selections == null) {
            return;
        }
        for (Selection<?> selection : selections.getSelections()) {
            var container = (DirectivesContainer<?>) selection;
            var place = selection instanceof Field field ? below(path, field) : path;
            container.getDirectives().forEach(directive -> collect(directive, place));
            if (isIncluded.test(container)) {
                collect(parent, selection, place);
            }
        }
    }

    private void collect(@Nullable GraphQLType parent, Selection<?> selection, List<Object> path) {
        if (selection instanceof Field field) {
            collect(parent, field, path);
        } else if (selection instanceof InlineFragment fragment) {
            var condition = fragment.getTypeCondition();
            collect(condition == null ? parent : typeOf(condition), fragment.getSelectionSet(), path);
        } else if (selection instanceof FragmentSpread spread) {
            document.getDefinitionsOfType(FragmentDefinition.class).stream()
                    .filter(fragment -> fragment.getName().equals(spread.getName()))
                    .forEach(fragment -> collect(fragment, path));
        } else {
            throw new IllegalStateException("unknown selection " + selection);
        }
    }

    private void collect(@Nullable GraphQLType parent, Field field, List<Object> path) {
        var definition = definition(parent, field.getName());
        var declared = definition == null ? null : definition.getArguments();
        var named = parent instanceof GraphQLNamedType type ? type : null;
        all.add(new Invocation(field, field.getName(), field.getArguments(), declared, named, path));
        var type = definition == null ? null : GraphQLTypeUtil.unwrapAll(definition.getType());
        collect(type, field.getSelectionSet(), path);
    }

    private void collect(Directive directive, List<Object> path) {
        var definition = schema.getDirective(directive.getName());
        var declared = definition == null ? null : definition.getArguments();
        all.add(new Invocation(directive, "@" + directive.getName(), directive.getArguments(), declared, null, path));
    }

    private @Nullable GraphQLFieldDefinition definition(@Nullable GraphQLType parent, String name) {
        return switch (name) {
            case "__typename" -> schema.getIntrospectionTypenameFieldDefinition();
            case "__schema" -> schema.getIntrospectionSchemaFieldDefinition();
            case "__type" -> schema.getIntrospectionTypeFieldDefinition();
            default -> parent instanceof GraphQLFieldsContainer container ? container.getFieldDefinition(name) : null;
        };
    }

    private @Nullable GraphQLType typeOf(@Nullable TypeName condition) {
        return condition == null ? null : schema.getType(condition.getName());
    }

    private static List<Object> below(List<Object> path, Field field) {
        var place = new ArrayList<>(path);
        place.add(field.getResultKey());
        return place;
    }
}
