package org.partnershipgraph.api.locale;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Chooses the language of a response. */
@Configuration(proxyBeanMethods = false)
class LocaleConfiguration {

    /** Swedish or English, whichever Accept-Language prefers, else English. */
    @Bean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.ENGLISH, Locale.forLanguageTag("sv")));
        resolver.setDefaultLocale(Locale.ENGLISH);
        return resolver;
    }

    /** Reads up to as many languages as a header has room for: by default, Tomcat fails at the eleventh. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> readAllLanguages() {
        return server -> server.addConnectorCustomizers(connector -> connector.setMaxLocaleCount(-1));
    }

    @Bean
    @Order(0)
    GraphQlSourceBuilderCustomizer withSiblings(LocalizedSiblings siblings) {
        return schema -> schema.configureTypeDefinitions(siblings);
    }
}
