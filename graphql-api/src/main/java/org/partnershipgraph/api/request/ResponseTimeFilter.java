package org.partnershipgraph.api.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/** Gives up clients that do not receive their response in time, because each of them holds a thread. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ResponseTimeFilter extends OncePerRequestFilter {

    private final Duration limit;

    ResponseTimeFilter(QueryLimits limits) {
        limit = limits.response();
    }

    /** The response to a query is written in one. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var earlier = WebUtils.getNativeResponse(response, TimedResponse.class);
        var timed = earlier == null ? new TimedResponse(response, limit, System::nanoTime) : earlier;
        chain.doFilter(request, earlier == null ? timed : response);
        // The framework swallows the failure, and a response that ends without it would seem complete.
        timed.requireInTime();
    }
}
