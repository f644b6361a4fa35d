package org.partnershipgraph.api.filter;

import graphql.schema.DataFetchingEnvironment;
import org.partnershipgraph.api.argument.ReadArguments;
import org.partnershipgraph.query.Filter;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/** Provides the filter argument of the field to controller methods that take a {@link Filter}. */
@Component
class FilterArgumentResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Filter.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
        return ReadArguments.of(environment, Filter.class);
    }
}
