package org.partnershipgraph.api.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Checks the headers of requests to {@code /graphql}, and answers malformed requests. */
@Component
class GraphQlRequestFilter extends OncePerRequestFilter {

    private final RejectionResponse rejection;

    GraphQlRequestFilter(RejectionResponse rejection) {
        this.rejection = rejection;
    }

    /** Goes by the decoded and normalized path. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().equals("/graphql") || isForWebSocket(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var type = ResponseType.of(request).orElse(MediaType.APPLICATION_JSON);
        try {
            RequestHeaderCheck.check(request);
            chain.doFilter(new NegotiatedRequest(request, type), response);
        } catch (RejectedRequestException e) {
            rejection.write(request, response, e);
        } catch (ServletException e) {
            if (!(e.getCause() instanceof RejectedRequestException rejected)) {
                throw e;
            }
            rejection.write(request, response, rejected);
        }
    }

    private static boolean isForWebSocket(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
    }
}
