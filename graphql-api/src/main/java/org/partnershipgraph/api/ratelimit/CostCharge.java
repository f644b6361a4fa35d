package org.partnershipgraph.api.ratelimit;

import java.util.Map;
import org.partnershipgraph.api.cost.CostMeter;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes the cost of each query from the allowance of its client. */
@Component
class CostCharge implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        if (request.getAttributes().get(RateLimitFilter.ALLOWANCE) instanceof Allowance allowance) {
            request.configureExecutionInput((input, builder) ->
                    builder.graphQLContext(Map.of(CostMeter.class, allowance)).build());
        }
        return chain.next(request);
    }
}
