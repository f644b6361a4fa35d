package org.partnershipgraph.api.response;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Notes which requests are answered with data alone: errors may be gone the next time, and extensions differ. */
@Component
class CompleteAnswers implements WebGraphQlInterceptor {

    private static final String NOTE = CompleteAnswers.class.getName();

    /** Returns what becomes true if the request is answered with data alone. */
    static AtomicBoolean watch(HttpServletRequest request) {
        var isComplete = new AtomicBoolean();
        request.setAttribute(NOTE, isComplete);
        return isComplete;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).doOnNext(response -> {
            if (request.getAttributes().get(NOTE) instanceof AtomicBoolean isComplete) {
                isComplete.set(response.getErrors().isEmpty()
                        && response.getExtensions().isEmpty());
            }
        });
    }
}
