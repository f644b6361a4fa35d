package org.partnershipgraph.api.time;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.partnershipgraph.api.request.QueryLimits;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
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
    TimeLimit timeLimit(QueryLimits limits) {
        return new TimeLimit(limits.time(), System::nanoTime);
    }

    @Bean
    GraphQlSourceBuilderCustomizer stoppableFetchers(TimeLimit limit) {
        return schema -> schema.typeVisitors(List.of(new StoppableFetchers(limit)));
    }
}
