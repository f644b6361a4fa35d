package org.partnershipgraph.api.limit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a query may ask for.
 *
 * @param depth how many fields deep it may go
 * @param cost how many values it may ask for, each list counted with the size of its page
 * @param bytes how long a request may be
 * @param time how long it may take
 */
@ConfigurationProperties("partnerships.limits")
record QueryLimits(
        @DefaultValue("15") int depth,
        @DefaultValue("100000") int cost,
        @DefaultValue("1000000") int bytes,
        @DefaultValue("10s") Duration time) {

    QueryLimits {
        requirePositive("depth", depth);
        requirePositive("cost", cost);
        requirePositive("bytes", bytes);
        if (time.isZero() || time.isNegative()) {
            throw new IllegalArgumentException(
                    "partnerships.limits.time is %d ms: give a time such as 10s".formatted(time.toMillis()));
        }
    }

    private static void requirePositive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(
                    "partnerships.limits.%s is %d: give a number from 1 on".formatted(name, value));
        }
    }
}
