package org.partnershipgraph.api.ratelimit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.TimeMeter;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;

/** The allowances of the clients of the last minutes. */
class RateLimits {

    /** Takes about 40 MB. If there are more, those that ask least often start afresh. */
    private static final int MOST_CLIENTS = 50_000;
    /** After a minute without requests, a client may ask for as much as a new one. */
    private static final Duration REST = Duration.ofMinutes(2);
    /** The part of an IPv6 address that a provider gives to a client, who may choose the rest freely. */
    private static final int PREFIX_BYTES = 8;

    private final Quota requests;
    private final Quota cost;
    private final TimeMeter clock;
    private final Cache<ByteBuffer, Allowance> clients;

    RateLimits(RateLimitSettings settings, TimeMeter clock) {
        requests = new Quota("requests", settings.requestsPerMinute());
        cost = new Quota("cost", settings.costPerMinute());
        this.clock = clock;
        clients = Caffeine.newBuilder()
                .maximumSize(MOST_CLIENTS)
                .expireAfterAccess(REST)
                .ticker(clock::currentTimeNanos)
                .build();
    }

    Allowance of(InetAddress client) {
        return clients.get(keyOf(client), key -> new Allowance(requests.bucket(clock), cost.bucket(clock)));
    }

    /** The header RateLimit-Policy. */
    String policy() {
        return requests.policy() + ", " + cost.policy();
    }

    /** The header RateLimit. */
    String remaining(Allowance allowance) {
        return requests.remaining(allowance.requests()) + ", " + cost.remaining(allowance.cost());
    }

    private static ByteBuffer keyOf(InetAddress client) {
        var address = client.getAddress();
        return ByteBuffer.wrap(client instanceof Inet6Address ? Arrays.copyOf(address, PREFIX_BYTES) : address);
    }
}
