package org.partnershipgraph.api.page;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Gives pages an entity tag, so that browsers keep them and ask whether they have changed. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {

    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> entityTagsOfPages() {
        var filter = new ShallowEtagHeaderFilter();
        filter.setWriteWeakETag(true);
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(
                "",
                "/search",
                "/municipality/*",
                "/partnership/*",
                "/network/*",
                "/country/*",
                "/goal/*",
                "/source/*",
                "/municipalities",
                "/partnerships",
                "/projects",
                "/networks");
        return registration;
    }
}
