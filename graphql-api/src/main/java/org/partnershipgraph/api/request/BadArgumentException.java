package org.partnershipgraph.api.request;

import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.execution.AbortExecutionException;
import graphql.language.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.BadInputException;
import org.partnershipgraph.api.error.ErrorCode;
import org.springframework.graphql.execution.ErrorType;

/** Rejects a query for an argument of one of its fields, before it runs. */
class BadArgumentException extends AbortExecutionException {

    private static final long serialVersionUID = 1;

    private final transient QueryVisitorFieldEnvironment field;
    private final String argument;

    BadArgumentException(QueryVisitorFieldEnvironment field, BadInputException cause) {
        super(String.valueOf(cause.getMessage()), cause);
        this.field = field;
        argument = cause.argument();
    }

    @Override
    public List<SourceLocation> getLocations() {
        var location = field.getField().getSourceLocation();
        return location == null ? List.of() : List.of(location);
    }

    /** The path of the field in the response, without positions in lists. */
    @Override
    public List<Object> getPath() {
        var path = new ArrayList<Object>();
        for (@Nullable QueryVisitorFieldEnvironment at = field; at != null; at = at.getParentEnvironment()) {
            path.add(0, at.getField().getResultKey());
        }
        return path;
    }

    @Override
    public Map<String, Object> getExtensions() {
        return Map.of(
                "code", ErrorCode.BAD_USER_INPUT.name(),
                "argument", argument,
                "classification", ErrorType.BAD_REQUEST.name());
    }
}
