package org.partnershipgraph.api.error;

import graphql.execution.AbortExecutionException;
import java.util.Locale;
import java.util.Map;

/** Thrown to reject a query before it runs; clients get the message in their language. */
public class QueryRejectedException extends AbortExecutionException {

    private static final long serialVersionUID = 1;

    private final ErrorCode code;
    private final transient ErrorText text;

    public QueryRejectedException(ErrorCode code, ErrorText text) {
        super(text.in(Locale.ENGLISH));
        this.code = code;
        this.text = text;
    }

    @Override
    public Map<String, Object> getExtensions() {
        return Map.of("code", code.name());
    }

    ErrorText text() {
        return text;
    }
}
