package org.partnershipgraph.persistence;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what other threads and processes do. */
public final class Eventually {

    private Eventually() {}

    /** Returns as soon as the condition holds, and fails if it does not within a minute. */
    public static void awaitThat(Callable<Boolean> condition) {
        await().atMost(Duration.ofMinutes(1))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(1))
                .pollInSameThread()
                .until(condition);
    }
}
