package org.partnershipgraph.api.schema;

import java.util.List;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class SchemaConfiguration {

    /** Runs after configurers that add fields, which may have template directives too. */
    @Bean
    @Order
    GraphQlSourceBuilderCustomizer expandTemplates() {
        return schema -> schema.configureTypeDefinitions(new TemplateDirectives());
    }

    @Bean
    GraphQlSourceBuilderCustomizer correctIntrospection() {
        return schema -> schema.typeVisitors(List.of(new EngineDirectives(), new IncludeDeprecated()));
    }
}
