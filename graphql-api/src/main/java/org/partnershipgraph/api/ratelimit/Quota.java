package org.partnershipgraph.api.ratelimit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** What each client gets per minute; what is used up comes back little by little. */
record Quota(String name, long perMinute) {

    private static final long WINDOW = 60;

    Bucket bucket(TimeMeter clock) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofSeconds(WINDOW)))
                .withCustomTimePrecision(clock)
                .build();
    }

    /** The item of the header RateLimit-Policy. */
    String policy() {
        return "\"%s\";q=%s;w=%s".formatted(name, perMinute, WINDOW);
    }

    /** The item of the header RateLimit: what is left, and in how many seconds everything is. */
    String remaining(Bucket bucket) {
        long left = bucket.getAvailableTokens();
        long seconds = ((perMinute - left) * WINDOW + perMinute - 1) / perMinute;
        return "\"%s\";r=%s;t=%s".formatted(name, Math.max(0, left), seconds);
    }
}
