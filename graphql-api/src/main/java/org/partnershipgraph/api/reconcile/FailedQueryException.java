package org.partnershipgraph.api.reconcile;

import java.util.List;
import org.springframework.graphql.ResponseError;

/** Thrown if a query that answers a request has errors. */
class FailedQueryException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<ResponseError> errors;

    FailedQueryException(List<ResponseError> errors) {
        super(String.valueOf(errors.get(0).getMessage()));
        this.errors = List.copyOf(errors);
    }

    List<ResponseError> errors() {
        return errors;
    }
}
