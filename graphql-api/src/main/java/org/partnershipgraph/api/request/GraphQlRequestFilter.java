package org.partnershipgraph.api.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.partnershipgraph.api.error.ErrorCode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/** Refuses requests that are too long, before anything reads them whole, and those that are no GraphQL request. */
@Component
class GraphQlRequestFilter extends OncePerRequestFilter {

    private final JsonMapper json;
    private final int limit;

    GraphQlRequestFilter(JsonMapper json, QueryLimits limits) {
        this.json = json;
        this.limit = limits.bytes();
    }

    /** By the path that the address means, however it is written. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().equals("/graphql") || isForWebSocket(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var badHead = RequestHeaderCheck.problemOf(request);
        if (badHead != null) {
            response.setHeader(HttpHeaders.ALLOW, "POST");
            refuse(response, badHead);
            return;
        }
        // Read to just behind the limit, for a request need not tell its length.
        var body = request.getInputStream().readNBytes((int) Math.min(limit + 1L, Integer.MAX_VALUE));
        if (body.length > limit) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
            refuse(response, tooLong());
            return;
        }
        var badBody = RequestBodyCheck.problemOf(json, body);
        if (badBody != null) {
            refuse(response, badBody);
            return;
        }
        chain.doFilter(new CachedBodyRequest(request, body), response);
    }

    private static boolean isForWebSocket(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
    }

    private Rejection tooLong() {
        return new Rejection(
                HttpStatus.CONTENT_TOO_LARGE,
                ErrorCode.REQUEST_TOO_LARGE,
                "The request is longer than %d bytes: ask for less at once".formatted(limit));
    }

    private void refuse(HttpServletResponse response, Rejection refusal) throws IOException {
        var error = Map.of("message", refusal.message(), "extensions", Map.of("code", refusal.code()));
        response.setStatus(refusal.status().value());
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream().write(json.writeValueAsBytes(Map.of("errors", List.of(error))));
    }
}
