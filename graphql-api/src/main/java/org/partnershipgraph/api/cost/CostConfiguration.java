package org.partnershipgraph.api.cost;

import graphql.execution.instrumentation.Instrumentation;
import org.partnershipgraph.api.request.QueryLimits;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QueryLimits.class)
class CostConfiguration {

    @Bean
    Instrumentation depthLimit(QueryLimits limits) {
        return new DepthLimit(limits.depth());
    }

    @Bean
    Instrumentation costLimit(QueryLimits limits, ArgumentCheck arguments, ListSizes sizes) {
        return new CostLimit(limits.cost(), arguments, sizes);
    }
}
