package org.partnershipgraph.api.time;

import graphql.schema.GraphQLScalarType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** The days of clients. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    RuntimeWiringConfigurer days() {
        return wiring -> wiring.scalar(
                GraphQLScalarType.newScalar().name("Date").coercing(new Days()).build());
    }
}
