package org.partnershipgraph.api.request;

import java.time.Duration;
import org.partnershipgraph.api.graph.GraphLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The limits on requests. A blank setting means the default.
 *
 * @param depth maximum depth of a query in fields
 * @param cost maximum cost of a query, about the number of values it asks for
 * @param bytes maximum size of a request body
 * @param time maximum duration of a query, and of receiving its body, from a millisecond to a day
 * @param aliases maximum number of aliases in a document, as of repeated fields and of directives
 * @param response maximum duration of sending a response, likewise
 * @param export maximum duration of sending a file whose list has several pages, likewise
 */
@ConfigurationProperties(QueryLimits.PREFIX)
public record QueryLimits(
        @DefaultValue("15") Integer depth,
        @DefaultValue("100000") Integer cost,
        @DefaultValue("1000000") Integer bytes,
        @DefaultValue("10s") Duration time,
        @DefaultValue("100") Integer aliases,
        @DefaultValue("1m") Duration response,
        @DefaultValue("10m") Duration export) {

    public static final String PREFIX = "partnerships.limits";
    /** The valid values of a time limit. */
    public static final String TIMES = "a time from 1ms to 1d, such as 10s";

    private static final Duration SHORTEST = Duration.ofMillis(1);
    private static final Duration LONGEST = Duration.ofDays(1);

    public QueryLimits {
        GraphLimits.requirePositive("depth", depth);
        GraphLimits.requirePositive("cost", cost);
        GraphLimits.requirePositive("bytes", bytes);
        GraphLimits.requirePositive("aliases", aliases);
        requireTime("time", time);
        requireTime("response", response);
        requireTime("export", export);
    }

    private static void requireTime(String name, Duration time) {
        if (time.compareTo(SHORTEST) < 0 || time.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("%s.%s is %s: give %s".formatted(PREFIX, name, time, TIMES));
        }
    }
}
