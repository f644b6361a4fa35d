package org.partnershipgraph.api.request;

import java.time.Duration;
import org.partnershipgraph.api.graph.GraphLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a query may ask for.
 *
 * @param depth how many fields deep it may go
 * @param cost how many values it may ask for, each list counted with the size of its page
 * @param bytes how long a request may be
 * @param time how long it may take: a millisecond to a day
 */
@ConfigurationProperties("partnerships.limits")
public record QueryLimits(
        @DefaultValue("15") int depth,
        @DefaultValue("100000") int cost,
        @DefaultValue("1000000") int bytes,
        @DefaultValue("10s") Duration time) {

    /** What the time may be. */
    static final String TIMES = "a time from 1ms to 1d, such as 10s";

    private static final Duration SHORTEST = Duration.ofMillis(1);
    private static final Duration LONGEST = Duration.ofDays(1);

    public QueryLimits {
        GraphLimits.requirePositive("depth", depth);
        GraphLimits.requirePositive("cost", cost);
        GraphLimits.requirePositive("bytes", bytes);
        if (time.compareTo(SHORTEST) < 0 || time.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("partnerships.limits.time is %s: give %s".formatted(time, TIMES));
        }
    }
}
