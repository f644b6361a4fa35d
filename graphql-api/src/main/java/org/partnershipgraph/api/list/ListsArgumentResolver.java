package org.partnershipgraph.api.list;

import graphql.schema.DataFetchingEnvironment;
import org.partnershipgraph.query.Index;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/** Provides {@link Lists} to controller methods that take it as a parameter. */
@Component
class ListsArgumentResolver implements HandlerMethodArgumentResolver {

    private final Index index;

    ListsArgumentResolver(Index index) {
        this.index = index;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Lists.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
        return new Lists(index, environment);
    }
}
