package org.partnershipgraph.api.schema;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/** Reads null in the argument includeDeprecated of introspection as its default; the engine fails on it. */
class IncludeDeprecated extends GraphQLTypeVisitorStub {

    private static final String NAME = "includeDeprecated";

    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        if (field.getArgument(NAME) != null) {
            var registry = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
            var coordinates = FieldCoordinates.coordinates((GraphQLFieldsContainer) context.getParentNode(), field);
            DataFetcher<?> fetcher = registry.getDataFetcher(coordinates, field);
            DataFetcher<?> tolerant = environment -> fetcher.get(withDefault(environment));
            registry.dataFetcher(coordinates, tolerant);
        }
        return TraversalControl.CONTINUE;
    }

    private static DataFetchingEnvironment withDefault(DataFetchingEnvironment environment) {
        var arguments = new HashMap<String, @Nullable Object>(environment.getArguments());
        if (arguments.get(NAME) != null) {
            return environment;
        }
        arguments.put(NAME, false);
        return DataFetchingEnvironmentImpl.newDataFetchingEnvironment(environment)
                .arguments(arguments)
                .build();
    }
}
