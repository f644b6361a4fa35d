package org.partnershipgraph.api.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Checks the headers of requests to {@code /graphql}, and answers malformed requests. */
@Component
class GraphQlRequestFilter extends OncePerRequestFilter {

    private final JsonMapper json;
    private final LocaleResolver locales;

    GraphQlRequestFilter(JsonMapper json, LocaleResolver locales) {
        this.json = json;
        this.locales = locales;
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
            reject(request, response, type, e);
        } catch (ServletException e) {
            if (!(e.getCause() instanceof RejectedRequestException rejected)) {
                throw e;
            }
            reject(request, response, type, rejected);
        }
    }

    private static boolean isForWebSocket(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
    }

    private void reject(
            HttpServletRequest request, HttpServletResponse response, MediaType type, RejectedRequestException rejected)
            throws IOException {
        var message = rejected.messageIn(locales.resolveLocale(request));
        var error = Map.of("message", message, "extensions", Map.of("code", rejected.code()));
        if (rejected.status() == HttpStatus.METHOD_NOT_ALLOWED) {
            response.setHeader(HttpHeaders.ALLOW, "POST");
        }
        if (rejected.status() == HttpStatus.UNSUPPORTED_MEDIA_TYPE && RequestHeaderCheck.isEncoded(request)) {
            response.setHeader(HttpHeaders.ACCEPT_ENCODING, "identity");
        }
        if (rejected.status() == HttpStatus.CONTENT_TOO_LARGE) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
        }
        response.setStatus(rejected.status().value());
        response.setContentType(type.toString());
        response.getOutputStream().write(json.writeValueAsBytes(Map.of("errors", List.of(error))));
    }
}
