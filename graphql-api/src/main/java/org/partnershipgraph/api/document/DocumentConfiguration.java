package org.partnershipgraph.api.document;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {

    @Bean
    GraphQlSourceBuilderCustomizer parsedDocuments(SavedDocuments saved) {
        return schema ->
                schema.configureGraphQl(engine -> engine.preparsedDocumentProvider(new ParsedDocuments(saved)));
    }
}
