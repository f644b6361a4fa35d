package org.partnershipgraph.api.ratelimit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.partnershipgraph.api.request.RejectionResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Rejects queries of clients whose queries have cost too much. Runs last, since answers from the cache cost nothing. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class CostLimitFilter extends OncePerRequestFilter {

    private final RejectionResponse rejection;

    CostLimitFilter(RejectionResponse rejection) {
        this.rejection = rejection;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long seconds = request.getAttribute(RateLimitFilter.ALLOWANCE) instanceof Allowance allowance
                ? allowance.secondsToWaitForCost()
                : 0;
        if (seconds > 0) {
            rejection.writeTooManyRequests(request, response, seconds);
            return;
        }
        chain.doFilter(request, response);
    }
}
