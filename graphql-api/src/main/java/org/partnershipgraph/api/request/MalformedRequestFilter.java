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
 * cannot be decoded, have no name or are too many.
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
            reject(e, request, response);
        } catch (ServletException e) {
            if (!(e.getCause() instanceof InvalidParameterException invalid)) {
                throw e;
            }
            reject(invalid, request, response);
        }
    }

    private static boolean hasWildcardType(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.replaceFirst(";.*", "").contains("*");
    }

    private void reject(InvalidParameterException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var isEncoding = e.getCause() != null;
        if (!ApiPaths.include(request)) {
            response.sendError(HttpStatus.BAD_REQUEST.value(), isEncoding ? "error.encoding" : null);
            return;
        }
        rejection.write(
                request,
                response,
                RejectedRequestException.badRequest(
                        isEncoding ? ErrorText.of("request.address-encoding") : ErrorText.of("request.parameters")));
    }
}
