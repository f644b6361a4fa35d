package org.partnershipgraph.api.reconcile.entity;

import java.util.List;
import org.springframework.graphql.ResponseError;

/** Thrown if a query that answers a request has errors. */
public class FailedQueryException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<ResponseError> errors;

    public FailedQueryException(List<ResponseError> errors) {
        super(String.valueOf(errors.get(0).getMessage()));
        this.errors = List.copyOf(errors);
    }

    public List<ResponseError> errors() {
        return errors;
    }
}
