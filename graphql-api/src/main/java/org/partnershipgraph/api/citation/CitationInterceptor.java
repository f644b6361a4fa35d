package org.partnershipgraph.api.citation;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.ErrorCode;
import org.partnershipgraph.api.error.ErrorText;
import org.partnershipgraph.api.node.LoadedSources;
import org.partnershipgraph.api.request.CitationReport;
import org.partnershipgraph.change.Changes;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Adds its citation to an answer if the client asks for it, and collects sources in {@link LoadedSources#ATTRIBUTE} of the
 * request if it is there.
 */
@Component
class CitationInterceptor implements WebGraphQlInterceptor {

    private final Citations citations;
    private final CitedRequest cited;
    private final Changes changes;

    CitationInterceptor(Citations citations, CitedRequest cited, Changes changes) {
        this.citations = citations;
        this.cited = cited;
        this.changes = changes;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var isRequested = CitationReport.isRequested(request.getHeaders().getFirst(CitationReport.HEADER));
        var sources = isRequested ? new LoadedSources() : collected(request);
        if (sources == null) {
            return chain.next(request);
        }
        var revision = changes.revision().number();
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(Map.of(LoadedSources.class, sources)).build());
        if (!isRequested) {
            return chain.next(request);
        }
        return chain.next(request).map(response -> withCitation(response, request, revision, sources));
    }

    /** What the sources of several queries are collected in, null if they are not. */
    private static @Nullable LoadedSources collected(WebGraphQlRequest request) {
        return (LoadedSources) request.getAttributes().get(LoadedSources.ATTRIBUTE);
    }

    private WebGraphQlResponse withCitation(
            WebGraphQlResponse response, WebGraphQlRequest request, long revision, LoadedSources sources) {
        if (response.getData() == null) {
            return response;
        }
        try {
            var citation =
                    citations.of(cited.title(request), cited.address(request), revision, sources, request.getLocale());
            var extensions = new LinkedHashMap<>(response.getExtensions());
            extensions.put("citation", citation);
            return response.transform(result -> result.extensions(extensions));
        } catch (DataAccessResourceFailureException e) {
            var errors = new ArrayList<>(response.getExecutionResult().getErrors());
            errors.add(unavailable(request));
            return response.transform(result -> result.errors(errors));
        }
    }

    private static GraphQLError unavailable(WebGraphQlRequest request) {
        return GraphqlErrorBuilder.newError()
                .errorType(ErrorType.INTERNAL_ERROR)
                .message("%s", ErrorText.of("failure.store").in(request.getLocale()))
                .extensions(Map.of("code", ErrorCode.SERVICE_UNAVAILABLE.name()))
                .build();
    }
}
