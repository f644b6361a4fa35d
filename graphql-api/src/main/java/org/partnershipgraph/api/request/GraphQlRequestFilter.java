package org.partnershipgraph.api.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Checks the headers of requests to {@code /graphql}, passes them on as POST requests, and answers malformed ones. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 2)
class GraphQlRequestFilter extends OncePerRequestFilter {

    private final QueryParameters parameters;
    private final RejectionResponse rejection;

    GraphQlRequestFilter(QueryParameters parameters, RejectionResponse rejection) {
        this.parameters = parameters;
        this.rejection = rejection;
    }

    /** Goes by the decoded and normalized path. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().equals("/graphql");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Accept-Query", MediaType.APPLICATION_JSON_VALUE);
        try {
            chain.doFilter(normalized(request), response);
        } catch (RejectedRequestException e) {
            rejection.write(request, response, e);
        } catch (ServletException e) {
            if (!(e.getCause() instanceof RejectedRequestException rejected)) {
                throw e;
            }
            rejection.write(request, response, rejected);
        }
    }

    private NormalizedRequest normalized(HttpServletRequest request) throws IOException {
        if (RequestHeaderCheck.hasBody(request)) {
            var accepted = RequestHeaderCheck.check(request);
            var body = request.getInputStream().readAllBytes();
            return new NormalizedRequest(request, body, () -> body, accepted);
        }
        var identity = QueryParameters.identity(request);
        var accepted = RequestHeaderCheck.check(request);
        return new NormalizedRequest(request, identity, () -> parameters.toBody(request), accepted);
    }
}
