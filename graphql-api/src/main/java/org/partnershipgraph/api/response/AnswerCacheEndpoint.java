package org.partnershipgraph.api.response;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.stereotype.Component;

/** {@code /actuator/answers}, if an operator exposes it: how often the cache of answers helps. */
@Component
@Endpoint(id = "answers")
class AnswerCacheEndpoint {

    record Statistics(long hits, long misses, long evictions, long answers) {}

    private final AnswerCache cache;

    AnswerCacheEndpoint(AnswerCache cache) {
        this.cache = cache;
    }

    @ReadOperation
    Statistics statistics() {
        var statistics = cache.statistics();
        return new Statistics(statistics.hitCount(), statistics.missCount(), statistics.evictionCount(), cache.size());
    }
}
