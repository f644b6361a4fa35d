package org.partnershipgraph.api.ratelimit;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.partnershipgraph.api.cost.CostMeter;

/** What a client may still ask for. */
class Allowance implements CostMeter {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final Bucket requests;
    private final Bucket cost;

    Allowance(Bucket requests, Bucket cost) {
        this.requests = requests;
        this.cost = cost;
    }

    /** Takes a request; if there is none left, how many seconds to wait for it, else 0. */
    long secondsToWaitForRequest() {
        return seconds(requests.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    /** How many seconds to wait until a query may cost something, 0 if it may now. */
    long secondsToWaitForCost() {
        return seconds(cost.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    /** A query may cost more than is left: the client has to wait longer then. */
    @Override
    public void add(long queryCost) {
        if (queryCost > 0) {
            cost.consumeIgnoringRateLimits(queryCost);
        }
    }

    Bucket requests() {
        return requests;
    }

    Bucket cost() {
        return cost;
    }

    private static long seconds(long nanoseconds) {
        return (nanoseconds + SECOND - 1) / SECOND;
    }
}
