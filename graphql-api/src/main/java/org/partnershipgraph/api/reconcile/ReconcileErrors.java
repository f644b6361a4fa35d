package org.partnershipgraph.api.reconcile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.partnershipgraph.api.error.ErrorCode;
import org.partnershipgraph.api.reconcile.entity.FailedQueryException;
import org.partnershipgraph.api.request.RejectedRequestException;
import org.partnershipgraph.api.request.RejectionResponse;
import org.springframework.graphql.ResponseError;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers requests that cannot be answered as other requests to the API are. */
@ControllerAdvice(basePackageClasses = ReconcileErrors.class)
class ReconcileErrors {

    private final RejectionResponse rejection;

    ReconcileErrors(RejectionResponse rejection) {
        this.rejection = rejection;
    }

    @ExceptionHandler
    void reject(RejectedRequestException rejected, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        rejection.write(request, response, rejected);
    }

    @ExceptionHandler
    ResponseEntity<Object> report(FailedQueryException failed) {
        var error = failed.errors().get(0);
        var body = Map.of("message", String.valueOf(error.getMessage()), "extensions", Map.of("code", code(error)));
        return ResponseEntity.status(status(code(error)))
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("errors", List.of(body)));
    }

    private static String code(ResponseError error) {
        return String.valueOf(error.getExtensions().getOrDefault("code", ErrorCode.INTERNAL_ERROR));
    }

    private static HttpStatus status(String code) {
        return switch (ErrorCode.valueOf(code)) {
            case BAD_USER_INPUT -> HttpStatus.BAD_REQUEST;
            case QUERY_TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case QUERY_TIMEOUT, SERVICE_UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
            default -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }
}
