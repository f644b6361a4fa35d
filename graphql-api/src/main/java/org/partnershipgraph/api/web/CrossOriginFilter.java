package org.partnershipgraph.api.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets pages of other sites read the API (CORS), without credentials. Runs before everything that rejects requests, so
 * that pages can read rejections too. Unlike Spring's filter, it rejects no request itself: behind a proxy that adds TLS,
 * this server's own pages look like those of another site.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@EnableConfigurationProperties(CrossOriginSettings.class)
class CrossOriginFilter extends OncePerRequestFilter {

    private static final String METHODS = "GET, HEAD, POST, QUERY";
    private static final String EXPOSED_HEADERS =
            "Content-Disposition, Dataset-Revision, ETag, Link, RateLimit, RateLimit-Policy, Retry-After";
    /** As long as browsers remember the answer to a preflight at most. */
    private static final long MAX_AGE = Duration.ofHours(2).toSeconds();

    private final CrossOriginSettings settings;

    CrossOriginFilter(CrossOriginSettings settings) {
        this.settings = settings;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return settings.origins().isEmpty()
                || !ApiPaths.include(request)
                || (settings.admitAny() && ApiPaths.isForPrograms(request));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!settings.admitAny()) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        }
        var admitted = admitted(request.getHeader(HttpHeaders.ORIGIN));
        if (admitted != null) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, admitted);
            response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED_HEADERS);
        }
        if (CorsUtils.isPreFlightRequest(request)) {
            answerPreflight(response);
            return;
        }
        chain.doFilter(request, response);
    }

    /** The value of the header for this origin, null if it is not admitted. */
    private @Nullable String admitted(@Nullable String origin) {
        if (settings.admitAny()) {
            return CrossOriginSettings.ANY;
        }
        return origin != null && settings.origins().contains(origin) ? origin : null;
    }

    private static void answerPreflight(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "*");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, String.valueOf(MAX_AGE));
    }
}
