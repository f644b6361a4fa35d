package org.partnershipgraph.api.response;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Gives what is served beside queries an entity tag, too. */
@Configuration(proxyBeanMethods = false)
class ValidatorConfiguration {

    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> entityTags() {
        var filter = new ShallowEtagHeaderFilter();
        filter.setWriteWeakETag(true);
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(
                "/graphql/schema", "/graphql/schema.graphql", "/graphql/documents", "/dataset.jsonld");
        return registration;
    }
}
