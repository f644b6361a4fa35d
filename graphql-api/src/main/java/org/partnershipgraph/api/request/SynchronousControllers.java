package org.partnershipgraph.api.request;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;

/** Calls controllers on the thread of their request, even if it is virtual: filters see the response as a whole. */
@Configuration(proxyBeanMethods = false)
class SynchronousControllers {

    @Bean
    static BeanPostProcessor callControllersDirectly() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof AnnotatedControllerConfigurer controllers) {
                    controllers.setBlockingMethodPredicate(method -> false);
                }
                return bean;
            }
        };
    }
}
