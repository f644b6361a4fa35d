package org.partnershipgraph.api.node;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;

@Configuration(proxyBeanMethods = false)
class LoaderConfiguration {

    /** Without the framework's registry, which restores thread locals around each batch; none needs them. */
    @Bean
    ExecutionGraphQlService executionGraphQlService(GraphQlSource source, Loaders loaders) {
        var service = new DefaultExecutionGraphQlService(source);
        service.addDataLoaderRegistrar(loaders);
        return service;
    }
}
