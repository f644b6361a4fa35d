package org.partnershipgraph.api.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/** Refuses requests that are too long, before anything reads them whole, and those that are no GraphQL request. */
@Component
class WellFormedRequests extends OncePerRequestFilter {

    private final JsonMapper json;
    private final int limit;

    WellFormedRequests(JsonMapper json, QueryLimits limits) {
        this.json = json;
        this.limit = limits.bytes();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !request.getRequestURI().endsWith("/graphql");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // Read to just behind the limit, for a request need not tell its length.
        var body = request.getInputStream().readNBytes(limit + 1);
        if (body.length > limit) {
            var message = "The request is longer than %d bytes: ask for less at once".formatted(limit);
            response.setHeader("Connection", "close");
            refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "REQUEST_TOO_LARGE", message);
            return;
        }
        var problem = RequestForm.problemOf(json, body);
        if (problem != null) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, "BAD_REQUEST", problem);
            return;
        }
        chain.doFilter(new ReadRequest(request, body), response);
    }

    private void refuse(HttpServletResponse response, int status, String code, String message) throws IOException {
        var error = Map.of("message", message, "extensions", Map.of("code", code));
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream().write(json.writeValueAsBytes(Map.of("errors", List.of(error))));
    }
}
