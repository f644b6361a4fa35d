package org.partnershipgraph.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class QueryLimitsTest {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(Limits.class);

    @Test
    void areThoseOfThePropertiesAndElseTheUsualOnes() {
        application
                .withPropertyValues("partnerships.limits.depth=1", "partnerships.limits.time=1ms")
                .run(context -> assertThat(context.getBean(QueryLimits.class))
                        .isEqualTo(new QueryLimits(
                                1,
                                100_000,
                                1_000_000,
                                Duration.ofMillis(1),
                                100,
                                Duration.ofMinutes(1),
                                Duration.ofMinutes(10))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"depth", "cost", "bytes", "time", "aliases", "response", "export"})
    void areTheUsualOnesIfBlank(String name) {
        application
                .withPropertyValues("partnerships.limits.%s=".formatted(name))
                .run(context -> assertThat(context.getBean(QueryLimits.class))
                        .isEqualTo(new QueryLimits(
                                15,
                                100_000,
                                1_000_000,
                                Duration.ofSeconds(10),
                                100,
                                Duration.ofMinutes(1),
                                Duration.ofMinutes(10))));
    }

    @ParameterizedTest
    @CsvSource({"depth, 0", "cost, -1", "bytes, 0", "aliases, 0"})
    void startWithNoNumberBelowOne(String name, int value) {
        application
                .withPropertyValues("partnerships.limits.%s=%d".formatted(name, value))
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessage("partnerships.limits.%s is %d: give a number from 1 on".formatted(name, value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0s", "-1s", "500us", "999999ns", "86400001ms", "2d", "200000d", "90000000000d"})
    void startWithNoTimeThatIsNoneOrTooLong(String time) {
        application
                .withPropertyValues("partnerships.limits.time=" + time)
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageStartingWith("partnerships.limits.time is ")
                        .hasMessageEndingWith(": give a time from 1ms to 1d, such as 10s"));
    }

    @EnableConfigurationProperties(QueryLimits.class)
    static class Limits {}
}
