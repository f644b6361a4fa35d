package org.partnershipgraph.api.request;

import static jakarta.servlet.RequestDispatcher.ERROR_REQUEST_URI;
import static jakarta.servlet.RequestDispatcher.ERROR_STATUS_CODE;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.partnershipgraph.api.error.Echo;
import org.partnershipgraph.api.error.ErrorCode;
import org.partnershipgraph.api.error.ErrorText;
import org.partnershipgraph.api.web.ApiPaths;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives errors of the API outside queries, such as for an unknown address, the same form as all others. */
@Component
@FilterRegistration(dispatcherTypes = DispatcherType.ERROR)
class HttpErrorFilter extends OncePerRequestFilter {

    private final RejectionResponse rejection;

    HttpErrorFilter(RejectionResponse rejection) {
        this.rejection = rejection;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ApiPaths.include(path(request));
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        var status = HttpStatus.resolve((Integer) request.getAttribute(ERROR_STATUS_CODE));
        rejection.write(
                request, response, error(status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status, path(request)));
    }

    private static String path(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(ERROR_REQUEST_URI));
    }

    private static RejectedRequestException error(HttpStatus status, String path) {
        return switch (status) {
            case NOT_FOUND -> error(status, ErrorCode.NOT_FOUND, ErrorText.of("request.not-found", Echo.cut(path)));
            case METHOD_NOT_ALLOWED ->
                error(status, ErrorCode.METHOD_NOT_ALLOWED, ErrorText.of("request.other-method"));
            case NOT_ACCEPTABLE -> error(status, ErrorCode.NOT_ACCEPTABLE, ErrorText.of("request.other-type"));
            case UNSUPPORTED_MEDIA_TYPE ->
                error(status, ErrorCode.UNSUPPORTED_MEDIA_TYPE, ErrorText.of("request.content-type"));
            default ->
                status.is4xxClientError()
                        ? error(status, ErrorCode.BAD_REQUEST, ErrorText.of("request.malformed"))
                        : error(status, ErrorCode.INTERNAL_ERROR, ErrorText.of("request.failed"));
        };
    }

    private static RejectedRequestException error(HttpStatus status, ErrorCode code, ErrorText text) {
        return new RejectedRequestException(status, code, text);
    }
}
