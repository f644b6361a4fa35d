package org.partnershipgraph.api.cost;

import graphql.ExecutionResult;
import java.util.LinkedHashMap;
import java.util.Map;
import org.partnershipgraph.api.request.CostReport;
import org.partnershipgraph.api.request.QueryLimits;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Adds the cost of a query to its answer, or gives it instead, as the client asks. */
@Component
class CostReportInterceptor implements WebGraphQlInterceptor {

    private record Cost(long requested, int limit) {}

    private final int limit;

    CostReportInterceptor(QueryLimits limits) {
        limit = limits.cost();
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var report = CostReport.of(request.getHeaders().getFirst(CostReport.HEADER));
        if (report == CostReport.NONE) {
            return chain.next(request);
        }
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(Map.of(CostReport.class, report)).build());
        return chain.next(request).map(this::withCost);
    }

    /** A query that is not GraphQL, or does not fit the schema, has no cost. */
    private WebGraphQlResponse withCost(WebGraphQlResponse response) {
        QueryCost cost = response.getExecutionInput().getGraphQLContext().get(QueryCost.class);
        if (cost == null) {
            return response;
        }
        var extensions = new LinkedHashMap<>(response.getExtensions());
        extensions.put("cost", new Cost(cost.total(), limit));
        if (!cost.replacesAnswer()) {
            return response.transform(result -> result.extensions(extensions));
        }
        var result = ExecutionResult.newExecutionResult().extensions(extensions).build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(response.getExecutionInput(), result));
    }
}
