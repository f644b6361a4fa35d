package org.partnershipgraph.api.ratelimit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.request.RejectionResponse;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/** Rejects requests of clients that ask too often. Runs once the body is received, since clients send it before they read. */
class RateLimitFilter extends OncePerRequestFilter implements Ordered {

    /** What costs next to nothing, and what operators read. */
    private static final List<String> STATIC = List.of("/assets/", "/explore", "/graphiql", "/actuator");

    /** The attribute of a request with the allowance of its client. */
    static final String ALLOWANCE = Allowance.class.getName();

    private final ClientAddress address;
    private final Networks exempt;
    private final RateLimits limits;
    private final RejectionResponse rejection;

    RateLimitFilter(ClientAddress address, Networks exempt, RateLimits limits, RejectionResponse rejection) {
        this.address = address;
        this.exempt = exempt;
        this.limits = limits;
        this.rejection = rejection;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return STATIC.stream().anyMatch(request.getServletPath()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var allowance = allowanceOf(request);
        if (allowance == null) {
            chain.doFilter(request, response);
            return;
        }
        long seconds = allowance.secondsToWaitForRequest();
        response.setHeader("RateLimit-Policy", limits.policy());
        response.setHeader("RateLimit", limits.remaining(allowance));
        if (seconds > 0) {
            rejection.writeTooManyRequests(request, response, seconds);
            return;
        }
        request.setAttribute(ALLOWANCE, allowance);
        chain.doFilter(request, response);
    }

    /** Null if the client has no limits. */
    private @Nullable Allowance allowanceOf(HttpServletRequest request) {
        return address.of(request)
                .filter(client -> !exempt.contain(client))
                .map(limits::of)
                .orElse(null);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 2;
    }
}
