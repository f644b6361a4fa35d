package org.partnershipgraph.api.error;

import graphql.ErrorType;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.execution.AbortExecutionException;
import graphql.language.Node;
import graphql.language.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Thrown to reject a query before it runs; clients get the message in their language. */
public class QueryRejectedException extends AbortExecutionException {

    private static final long serialVersionUID = 1;

    private final ErrorCode code;
    private final transient Explanation explanation;
    private final @Nullable SourceLocation location;
    private final transient @Nullable List<Object> path;

    /** Rejects a query for a part of it, for a reason that may be in an argument. */
    public QueryRejectedException(
            ErrorCode code, Explanation explanation, @Nullable Node<?> node, @Nullable List<Object> path) {
        super(Objects.requireNonNull(explanation.text()).in(Locale.ENGLISH));
        this.code = code;
        this.explanation = explanation;
        this.path = path;
        location = node == null ? null : node.getSourceLocation();
    }

    /** Rejects a query as a whole. */
    public QueryRejectedException(ErrorCode code, ErrorText text) {
        this(code, new Explanation(null, text), null, null);
    }

    /** Rejects a query for a part of it. */
    public QueryRejectedException(ErrorCode code, ErrorText text, Node<?> node) {
        this(code, new Explanation(null, text), node, null);
    }

    /** Rejects a query for an argument of one of its fields. */
    public QueryRejectedException(QueryVisitorFieldEnvironment field, BadInputException argument) {
        this(ErrorCode.BAD_USER_INPUT, Explanation.of(argument), field.getField(), pathOf(field));
    }

    @Override
    public @Nullable List<SourceLocation> getLocations() {
        return location == null ? null : List.of(location);
    }

    /** The path of the field in the answer, without positions in lists; null at the root. */
    @Override
    public @Nullable List<Object> getPath() {
        return path == null || path.isEmpty() ? null : path;
    }

    @Override
    public ErrorType getErrorType() {
        return code == ErrorCode.GRAPHQL_VALIDATION_FAILED ? ErrorType.ValidationError : ErrorType.ExecutionAborted;
    }

    @Override
    public Map<String, Object> getExtensions() {
        var extensions = new HashMap<String, Object>();
        extensions.put("code", code.name());
        if (explanation.argument() != null) {
            extensions.put("argument", explanation.argument());
        }
        if (code == ErrorCode.BAD_USER_INPUT) {
            extensions.put("classification", org.springframework.graphql.execution.ErrorType.BAD_REQUEST.name());
        }
        return extensions;
    }

    public String messageIn(Locale locale) {
        return Objects.requireNonNull(explanation.text()).in(locale);
    }

    private static List<Object> pathOf(QueryVisitorFieldEnvironment field) {
        var path = new ArrayList<Object>();
        for (@Nullable QueryVisitorFieldEnvironment at = field; at != null; at = at.getParentEnvironment()) {
            path.add(0, at.getField().getResultKey());
        }
        return path;
    }
}
