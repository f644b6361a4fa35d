package org.partnershipgraph.api.ratelimit;

import io.github.bucket4j.TimeMeter;
import org.partnershipgraph.api.request.RejectionResponse;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RateLimitSettings.class)
class RateLimitConfiguration {

    @Bean
    RateLimitFilter rateLimitFilter(RateLimitSettings settings, RejectionResponse rejection) {
        return new RateLimitFilter(
                new ClientAddress(new Networks(settings.trustedProxies())),
                new Networks(settings.exempt()),
                new RateLimits(settings, TimeMeter.SYSTEM_NANOTIME),
                rejection);
    }
}
