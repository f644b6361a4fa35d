package org.partnershipgraph.api.node;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnershipgraph.catalog.KindCatalog;
import org.partnershipgraph.kind.Kind;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Gives each query its loaders. The framework's registry would make one for every kind, all of which are asked on every
 * level of the query, and restore thread locals around each batch.
 */
@Component
class LoaderInterceptor implements WebGraphQlInterceptor {

    private final Map<String, Kind<?>> kinds;
    private final RecordCache records;

    LoaderInterceptor(KindCatalog kinds, RecordCache records) {
        this.kinds = kinds.all().stream()
                .collect(Collectors.toMap(kind -> kind.type().getName(), Function.identity()));
        this.records = records;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        request.configureExecutionInput(
                (input, builder) -> builder.dataLoaderRegistry(new Loaders(kinds, records, input.getGraphQLContext()))
                        .build());
        return chain.next(request);
    }
}
