package org.partnershipgraph.api.error;

import graphql.ExecutionInput;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Stops a query that runs, for the first reason given: its answer is that one error. */
public class Stop {

    private final ExecutionInput query;
    private final AtomicReference<@Nullable GraphQLError> reason = new AtomicReference<>();

    public Stop(ExecutionInput query) {
        this.query = query;
    }

    /** That of the query, empty where it runs to its end whatever happens, as what changes the store does. */
    static Optional<Stop> of(GraphQLContext context) {
        return context.getOrEmpty(Stop.class);
    }

    public void because(GraphQLError error) {
        reason.compareAndSet(null, error);
        query.cancel();
    }

    /** Why the query was stopped, null where it was not. */
    public @Nullable GraphQLError reason() {
        return reason.get();
    }
}
