package org.partnershipgraph.api.schema;

import graphql.execution.AbortExecutionException;
import graphql.language.Directive;
import graphql.language.SourceLocation;
import java.util.List;
import java.util.Map;
import org.partnershipgraph.api.error.ErrorCode;
import org.springframework.graphql.execution.ErrorType;

/** Rejects a query that uses a directive of the engine which has no effect here. */
class UnsupportedDirectiveException extends AbortExecutionException {

    private static final long serialVersionUID = 1;

    private final transient Directive directive;

    UnsupportedDirectiveException(Directive directive) {
        super("The directive @%s is not supported: leave it out".formatted(directive.getName()));
        this.directive = directive;
    }

    @Override
    public List<SourceLocation> getLocations() {
        var location = directive.getSourceLocation();
        return location == null ? List.of() : List.of(location);
    }

    @Override
    public Map<String, Object> getExtensions() {
        return Map.of(
                "code", ErrorCode.GRAPHQL_VALIDATION_FAILED.name(), "classification", ErrorType.BAD_REQUEST.name());
    }
}
