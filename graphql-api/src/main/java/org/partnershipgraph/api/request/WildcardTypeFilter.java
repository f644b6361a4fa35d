package org.partnershipgraph.api.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.partnershipgraph.api.error.ErrorText;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Rejects content types such as {@code *}, at which Spring fails on every address. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class WildcardTypeFilter extends OncePerRequestFilter {

    private final RejectionResponse rejection;

    WildcardTypeFilter(RejectionResponse rejection) {
        this.rejection = rejection;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null || !type.replaceFirst(";.*", "").contains("*");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        rejection.write(
                request, response, RejectedRequestException.unsupportedType(ErrorText.of("request.content-type")));
    }
}
