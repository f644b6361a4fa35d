package org.partnershipgraph.api.execution;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.request.CostReport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Runs queries inside the process as if a client had sent them: the same limits apply, and the client is charged. */
@Component
public class QueryRunner {

    private static final URI ADDRESS = URI.create("/graphql");

    private final WebGraphQlHandler handler;

    QueryRunner(ExecutionGraphQlService service, ObjectProvider<WebGraphQlInterceptor> interceptors) {
        handler = WebGraphQlHandler.builder(service)
                .interceptors(interceptors.orderedStream().toList())
                .build();
    }

    /** Runs the only operation of a document. Errors of the query are in the response. */
    public WebGraphQlResponse run(String document, Map<String, @Nullable Object> variables, Locale locale) {
        return run(document, null, variables, locale);
    }

    /** Runs an operation of a document, the only one if there is no name. */
    public WebGraphQlResponse run(
            String document, @Nullable String operationName, Map<String, @Nullable Object> variables, Locale locale) {
        return run(new DefaultGraphQlRequest(document, operationName, variables, null), locale, new HttpHeaders());
    }

    /** Checks a document without executing it. The response has errors, or {@code extensions.cost}. */
    public WebGraphQlResponse validate(String document, Map<String, @Nullable Object> variables, Locale locale) {
        return validate(document, null, variables, locale);
    }

    /** Checks an operation of a document as above, the only one if there is no name. */
    public WebGraphQlResponse validate(
            String document, @Nullable String operationName, Map<String, @Nullable Object> variables, Locale locale) {
        var headers = new HttpHeaders();
        headers.set(CostReport.HEADER, CostReport.VALIDATE.name());
        return run(new DefaultGraphQlRequest(document, operationName, variables, null), locale, headers);
    }

    private WebGraphQlResponse run(GraphQlRequest query, Locale locale, HttpHeaders headers) {
        var request = new WebGraphQlRequest(
                ADDRESS, headers, new LinkedMultiValueMap<>(), null, attributes(), query, "internal", locale);
        return Objects.requireNonNull(handler.handleRequest(request).block());
    }

    /** Those of the HTTP request that is being answered, which say whose allowance the query is charged to. */
    private static Map<String, Object> attributes() {
        var attributes = new LinkedHashMap<String, Object>();
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            Arrays.stream(request.getAttributeNames(RequestAttributes.SCOPE_REQUEST))
                    .forEach(name -> {
                        var value = request.getAttribute(name, RequestAttributes.SCOPE_REQUEST);
                        if (value != null) {
                            attributes.put(name, value);
                        }
                    });
        }
        return attributes;
    }
}
