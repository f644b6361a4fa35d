package org.partnershipgraph.api.locale;

import graphql.schema.DataFetcherFactories;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import graphql.schema.SingletonPropertyDataFetcher;
import graphql.schema.idl.RuntimeWiring;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.text.LocalizedText;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** The default data fetcher: reads record components, and localized texts in the language asked for. */
@Component
class LocalizedFields implements RuntimeWiringConfigurer, LightDataFetcher<@Nullable Object> {

    private final LightDataFetcher<?> property = (LightDataFetcher<?>) SingletonPropertyDataFetcher.singleton();

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.codeRegistry(
                GraphQLCodeRegistry.newCodeRegistry().defaultDataFetcher(DataFetcherFactories.useDataFetcher(this)));
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment field) throws Exception {
        return get(field.getFieldDefinition(), field.getSource(), () -> field);
    }

    @Override
    public @Nullable Object get(
            GraphQLFieldDefinition definition, @Nullable Object source, Supplier<DataFetchingEnvironment> field)
            throws Exception {
        var value = property.get(definition, source, field);
        return value instanceof LocalizedText text ? text.in(Languages.of(field.get())) : value;
    }
}
