package org.partnershipgraph.api.time;

import graphql.execution.instrumentation.Instrumentation;
import java.time.Clock;
import java.time.ZoneId;
import org.partnershipgraph.api.request.QueryLimits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock that decides what is under way today, and the limit on the time a query takes. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Stockholm"));
    }

    @Bean
    Instrumentation timeLimit(QueryLimits limits) {
        return new TimeLimit(limits.time(), System::nanoTime);
    }
}
