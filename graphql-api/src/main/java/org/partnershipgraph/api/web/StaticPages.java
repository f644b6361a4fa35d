package org.partnershipgraph.api.web;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/** Serves the assets of the pages. */
@Configuration(proxyBeanMethods = false)
class StaticPages implements WebMvcConfigurer {

    /** The name of an asset changes with its content, so browsers may cache it forever. */
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/pages/assets/")
                .setCacheControl(FOR_EVER)
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver());
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        // Relative addresses stay right behind a proxy that adds a prefix or TLS.
        registry.addRedirectViewController("/graphiql/", "../graphiql").setContextRelative(false);
        registry.addRedirectViewController("/explore/", "../explore").setContextRelative(false);
    }
}
