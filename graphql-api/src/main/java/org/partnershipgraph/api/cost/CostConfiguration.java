package org.partnershipgraph.api.cost;

import org.partnershipgraph.api.argument.QueryArguments;
import org.partnershipgraph.api.exposure.Exposure;
import org.partnershipgraph.api.request.QueryLimits;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QueryLimits.class)
class CostConfiguration {

    /** Sets the check as the only instrumentation: a chain, even of one, is called for every object of an answer. */
    @Bean
    GraphQlSourceBuilderCustomizer queryCheck(
            QueryLimits limits, QueryArguments arguments, DeclaredCosts declared, ListSizes sizes, Exposure exposure) {
        var check = new QueryCheck(limits, arguments, declared, sizes, exposure);
        return schema -> schema.configureGraphQl(engine -> engine.instrumentation(check));
    }
}
