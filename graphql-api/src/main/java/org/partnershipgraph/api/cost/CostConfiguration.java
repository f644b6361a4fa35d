package org.partnershipgraph.api.limit;

import graphql.execution.instrumentation.Instrumentation;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QueryLimits.class)
class LimitConfiguration {

    @Bean
    Instrumentation depthLimit(QueryLimits limits) {
        return new DepthLimit(limits.depth());
    }

    @Bean
    Instrumentation costLimit(QueryLimits limits, ArgumentCheck arguments, Widths widths) {
        return new CostLimit(limits.cost(), arguments, widths);
    }

    @Bean
    Instrumentation timeLimit(QueryLimits limits) {
        return new TimeLimit(limits.time(), System::nanoTime);
    }
}
