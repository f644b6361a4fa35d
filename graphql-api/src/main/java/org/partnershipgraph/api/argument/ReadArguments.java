package org.partnershipgraph.api.argument;

import graphql.GraphQLContext;
import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import java.util.IdentityHashMap;

/** The arguments of a query as {@link ArgumentReader}s have read them, by field. */
public class ReadArguments {

    private final IdentityHashMap<Field, Object> values = new IdentityHashMap<>();

    /** The arguments of the query being executed. */
    public static ReadArguments of(GraphQLContext query) {
        return query.computeIfAbsent(ReadArguments.class, none -> new ReadArguments());
    }

    /** The arguments of the field being fetched. */
    public static <T> T of(DataFetchingEnvironment field, Class<T> type) {
        var value = of(field.getGraphQlContext()).values.get(field.getField());
        if (!type.isInstance(value)) {
            throw new IllegalStateException("No " + type.getSimpleName() + " was read of "
                    + field.getExecutionStepInfo().getPath());
        }
        return type.cast(value);
    }

    public boolean has(Field field) {
        return values.containsKey(field);
    }

    public void put(Field field, Object value) {
        values.put(field, value);
    }
}
