package org.partnershipgraph.api.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.partnershipgraph.api.error.ErrorText;
import org.partnershipgraph.api.web.ApiPaths;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Rejects requests on every address at which Spring or Tomcat fails: content types such as {@code *}, and parameters that
 * cannot be decoded.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class MalformedRequestFilter extends OncePerRequestFilter {

    private final RejectionResponse rejection;

    MalformedRequestFilter(RejectionResponse rejection) {
        this.rejection = rejection;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (hasWildcardType(request)) {
            rejection.write(
                    request, response, RejectedRequestException.unsupportedType(ErrorText.of("request.content-type")));
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (InvalidParameterException e) {
            rejectEncoding(request, response);
        } catch (ServletException e) {
            if (!(e.getCause() instanceof InvalidParameterException)) {
                throw e;
            }
            rejectEncoding(request, response);
        }
    }

    private static boolean hasWildcardType(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.replaceFirst(";.*", "").contains("*");
    }

    private void rejectEncoding(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (ApiPaths.include(request)) {
            rejection.write(
                    request, response, RejectedRequestException.badRequest(ErrorText.of("request.address-encoding")));
            return;
        }
        response.sendError(HttpStatus.BAD_REQUEST.value());
    }
}
