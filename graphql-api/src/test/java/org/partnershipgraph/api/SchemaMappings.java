package org.partnershipgraph.api;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.execution.SchemaReport;

/** Keeps what the inspection of schema and code has found. */
@TestConfiguration(proxyBeanMethods = false)
class SchemaMappings {

    private @Nullable SchemaReport report;

    @Bean
    GraphQlSourceBuilderCustomizer inspectSchema() {
        return builder -> builder.inspectSchemaMappings(found -> report = found);
    }

    SchemaReport report() {
        if (report == null) {
            throw new IllegalStateException("the schema was not inspected");
        }
        return report;
    }
}
