package org.partnershipgraph.api.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class RateLimitSettingsTest {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @Test
    void exemptLoopbackAndTrustNobodyByDefault() {
        application.run(context -> assertThat(context.getBean(RateLimitSettings.class))
                .isEqualTo(new RateLimitSettings(600, 3_000_000, List.of("127.0.0.0/8", "::1"), List.of())));
    }

    @Test
    void readListsOfNetworks() {
        application
                .withPropertyValues(
                        "partnerships.rate-limit.exempt=", "partnerships.rate-limit.trusted-proxies=10.0.0.1, fd00::/8")
                .run(context -> assertThat(context.getBean(RateLimitSettings.class))
                        .isEqualTo(new RateLimitSettings(600, 3_000_000, List.of(), List.of("10.0.0.1", "fd00::/8"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            requests-per-minute | 0            | requests-per-minute is 0: give a number from 1 on
            cost-per-minute     | -1           | cost-per-minute is -1: give a number from 1 on
            exempt              | localhost    | exempt has "localhost": give addresses or networks such as 10.0.0.0/8 or fd00::/8
            trusted-proxies     | 10.0.0.0/33  | trusted-proxies has "10.0.0.0/33": give addresses or networks such as 10.0.0.0/8 or fd00::/8
            """)
    void rejectWhatCannotBe(String name, String value, String complaint) {
        application
                .withPropertyValues("partnerships.rate-limit.%s=%s".formatted(name, value))
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessage("partnerships.rate-limit." + complaint));
    }

    @EnableConfigurationProperties(RateLimitSettings.class)
    static class Settings {}
}
