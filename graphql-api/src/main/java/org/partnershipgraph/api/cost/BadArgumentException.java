package org.partnershipgraph.api.cost;

import graphql.analysis.FieldComplexityEnvironment;
import graphql.execution.AbortExecutionException;
import graphql.language.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.BadInputException;
import org.partnershipgraph.api.error.ErrorCode;
import org.springframework.graphql.execution.ErrorType;

/** An argument for which a request is refused: which, of which field, and what is wrong with it. */
class BadArgumentException extends AbortExecutionException {

    private static final long serialVersionUID = 1;

    private final transient FieldComplexityEnvironment field;
    private final String argument;

    BadArgumentException(FieldComplexityEnvironment field, BadInputException cause) {
        super(String.valueOf(cause.getMessage()), cause);
        this.field = field;
        argument = cause.argument();
    }

    @Override
    public List<SourceLocation> getLocations() {
        var location = field.getField().getSourceLocation();
        return location == null ? List.of() : List.of(location);
    }

    /** The field by the names of the answer, positions in lists aside. */
    @Override
    public List<Object> getPath() {
        var path = new ArrayList<Object>();
        for (@Nullable FieldComplexityEnvironment at = field; at != null; at = at.getParentEnvironment()) {
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
