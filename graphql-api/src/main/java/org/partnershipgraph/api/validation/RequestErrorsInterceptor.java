package org.partnershipgraph.api.validation;

import org.partnershipgraph.api.exposure.Exposure;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Describes the errors of the engine in answers. */
@Component
class RequestErrorsInterceptor implements WebGraphQlInterceptor {

    private final ObjectProvider<GraphQlSource> source;
    private final Exposure exposure;

    /** Takes the schema when it is asked for, since interceptors are made while it is. */
    RequestErrorsInterceptor(ObjectProvider<GraphQlSource> source, Exposure exposure) {
        this.source = source;
        this.exposure = exposure;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(response -> described(request, response));
    }

    private WebGraphQlResponse described(WebGraphQlRequest request, WebGraphQlResponse response) {
        var errors = response.getExecutionResult().getErrors();
        if (errors.stream().allMatch(RequestErrors::isDescribed)) {
            return response;
        }
        var described =
                new RequestErrors(source.getObject().schema(), request, exposure.suggestions()).describe(errors);
        return response.transform(result -> result.errors(described));
    }
}
