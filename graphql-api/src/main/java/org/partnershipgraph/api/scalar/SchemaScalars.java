package org.partnershipgraph.api.dataset;

import graphql.scalars.ExtendedScalars;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Scalars that the language itself lacks. */
@Configuration(proxyBeanMethods = false)
class DatasetScalars {

    @Bean
    RuntimeWiringConfigurer instantsAndLongNumbers() {
        return wiring -> wiring.scalar(ExtendedScalars.DateTime).scalar(ExtendedScalars.GraphQLLong);
    }
}
