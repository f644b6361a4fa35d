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
    private static final String METHODS_FOR_PROGRAMS = "POST";
    private static final String EXPOSED_HEADERS =
            "Content-Disposition, Dataset-Revision, ETag, Link, RateLimit, RateLimit-Policy, Retry-After";
    /** As long as browsers remember the answer to a preflight at most. */
    private static final long MAX_AGE = Duration.ofHours(2).toSeconds();

    private final CrossOriginSettings settings;
    private final OriginCheck programs;

    CrossOriginFilter(CrossOriginSettings settings, OriginCheck programs) {
        this.settings = settings;
        this.programs = programs;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ApiPaths.include(request) || (settings.origins().isEmpty() && !ApiPaths.isForPrograms(request));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!admitsAny(request)) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        }
        var admitted = admitted(request);
        if (admitted != null) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, admitted);
            response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED_HEADERS);
        }
        if (CorsUtils.isPreFlightRequest(request)) {
            answerPreflight(response, ApiPaths.isForPrograms(request) ? METHODS_FOR_PROGRAMS : METHODS);
            return;
        }
        chain.doFilter(request, response);
    }

    /** The value of the header for the origin of the request, null if it is not admitted. */
    private @Nullable String admitted(HttpServletRequest request) {
        if (admitsAny(request)) {
            return CrossOriginSettings.ANY;
        }
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && admits(origin, request) ? origin : null;
    }

    private boolean admitsAny(HttpServletRequest request) {
        return settings.admitAny() && !ApiPaths.isForPrograms(request);
    }

    private boolean admits(String origin, HttpServletRequest request) {
        return ApiPaths.isForPrograms(request)
                ? programs.admits(request)
                : settings.origins().contains(origin);
    }

    private static void answerPreflight(HttpServletResponse response, String methods) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, methods);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "*");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, String.valueOf(MAX_AGE));
    }
}
