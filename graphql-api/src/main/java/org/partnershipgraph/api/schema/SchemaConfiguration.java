package org.partnershipgraph.api.schema;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class SchemaConfiguration {

    /** After every configurer that adds fields, for these may have template directives too. */
    @Bean
    @Order
    GraphQlSourceBuilderCustomizer expandTemplates() {
        return schema -> schema.configureTypeDefinitions(new TemplateDirectives());
    }
}
