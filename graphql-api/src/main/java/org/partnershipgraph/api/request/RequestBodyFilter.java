package org.partnershipgraph.api.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Receives the body of every request before anything else is done with it; waits for clients in half of the threads only. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RequestBodyFilter extends OncePerRequestFilter {

    private final RequestBody body;
    private final RejectionResponse rejection;

    RequestBodyFilter(
            QueryLimits limits, @Value("${server.tomcat.threads.max:200}") int threads, RejectionResponse rejection) {
        body = new RequestBody(limits.bytes(), limits.time(), Math.max(1, threads / 2), System::nanoTime);
        this.rejection = rejection;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var length = request.getContentLengthLong();
        return length == 0 || (length < 0 && !mayHaveBodyOfUnknownLength(request));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] bytes;
        try {
            bytes = body.read(request.getInputStream());
        } catch (RejectedRequestException e) {
            rejection.write(request, response, e);
            return;
        }
        chain.doFilter(new CachedBodyRequest(request, bytes), response);
    }

    /** HTTP/2 has no header that announces such a body. */
    private static boolean mayHaveBodyOfUnknownLength(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null
                || !request.getProtocol().startsWith("HTTP/1");
    }
}
