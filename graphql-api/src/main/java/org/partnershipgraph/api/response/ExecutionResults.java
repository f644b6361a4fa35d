package org.partnershipgraph.api.response;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Shows filters the response to a query. Runs around all other interceptors, which may replace it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ExecutionResults implements WebGraphQlInterceptor {

    /** Gets the response, unless the request is rejected before. */
    static class Holder extends AtomicReference<@Nullable WebGraphQlResponse> {

        private static final long serialVersionUID = 1;
    }

    static Holder of(HttpServletRequest request) {
        var holder = new Holder();
        request.setAttribute(Holder.class.getName(), holder);
        return holder;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).doOnNext(response -> {
            if (request.getAttributes().get(Holder.class.getName()) instanceof Holder holder) {
                holder.set(response);
            }
        });
    }
}
