package org.partnershipgraph.api.time;

import graphql.scalars.ExtendedScalars;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** The days of clients. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    RuntimeWiringConfigurer days() {
        return wiring -> wiring.scalar(ExtendedScalars.Date);
    }
}
