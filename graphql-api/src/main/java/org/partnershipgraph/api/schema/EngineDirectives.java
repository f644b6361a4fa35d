package org.partnershipgraph.api.schema;

import graphql.introspection.Introspection;
import graphql.language.DirectivesContainer;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.List;
import java.util.Set;
import org.partnershipgraph.api.error.ErrorCode;
import org.partnershipgraph.api.error.ErrorText;
import org.partnershipgraph.api.error.QueryRejectedException;

/** The directives that graphql-java adds to every schema and that have no effect here. Hides them from introspection. */
public class EngineDirectives extends GraphQLTypeVisitorStub {

    private static final Set<String> NAMES = Set.of("defer", "experimental_disableErrorPropagation");
    private static final FieldCoordinates DIRECTIVES =
            FieldCoordinates.coordinates(Introspection.__Schema.getName(), "directives");

    static boolean isOne(String name) {
        return NAMES.contains(name);
    }

    /** Rejects a query if the given part of it has such a directive. */
    public static void requireNone(DirectivesContainer<?> part) {
        part.getDirectives().stream()
                .filter(directive -> isOne(directive.getName()))
                .findFirst()
                .ifPresent(directive -> {
                    throw new QueryRejectedException(
                            ErrorCode.GRAPHQL_VALIDATION_FAILED,
                            ErrorText.of("directive.unsupported", "@" + directive.getName()),
                            directive);
                });
    }

    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        var parent = (GraphQLFieldsContainer) context.getParentNode();
        if (FieldCoordinates.coordinates(parent, field).equals(DIRECTIVES)) {
            context.getVarFromParents(GraphQLCodeRegistry.Builder.class).dataFetcher(DIRECTIVES, effective());
        }
        return TraversalControl.CONTINUE;
    }

    private static DataFetcher<List<GraphQLDirective>> effective() {
        return field -> field.getGraphQLSchema().getDirectives().stream()
                .filter(directive -> !isOne(directive.getName()))
                .toList();
    }
}
