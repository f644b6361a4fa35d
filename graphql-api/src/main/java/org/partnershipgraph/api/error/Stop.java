package org.partnershipgraph.api.error;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Stops a running query for the first reason given, which then is the only error of its response. */
public class Stop {

    private final ExecutionInput query;
    private final AtomicReference<@Nullable GraphQLError> reason = new AtomicReference<>();

    public Stop(ExecutionInput query) {
        this.query = query;
    }

    /** That of the query being executed. */
    static Optional<Stop> of(DataFetchingEnvironment field) {
        return field.getGraphQlContext().getOrEmpty(Stop.class);
    }

    public void because(GraphQLError error) {
        reason.compareAndSet(null, error);
        query.cancel();
    }

    /** Why the query was stopped, null if it was not. */
    public @Nullable GraphQLError reason() {
        return reason.get();
    }
}
