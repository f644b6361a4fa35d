package org.partnershipgraph.api.ratelimit;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much a client may ask for. Networks are written like {@code 10.0.0.0/8}, or as single addresses.
 *
 * @param requestsPerMinute how many requests
 * @param costPerMinute how much its queries may cost together
 * @param exempt the networks whose clients have no limits
 * @param trustedProxies the networks of proxies whose {@code X-Forwarded-For} is believed
 */
@ConfigurationProperties("partnerships.rate-limit")
record RateLimitSettings(
        @DefaultValue("600") Integer requestsPerMinute,
        @DefaultValue("3000000") Integer costPerMinute,
        @DefaultValue({"127.0.0.0/8", "::1"}) List<String> exempt,
        @DefaultValue List<String> trustedProxies) {

    RateLimitSettings {
        requirePositive("requests-per-minute", requestsPerMinute);
        requirePositive("cost-per-minute", costPerMinute);
        exempt = List.copyOf(exempt);
        trustedProxies = List.copyOf(trustedProxies);
        requireNetworks("exempt", exempt);
        requireNetworks("trusted-proxies", trustedProxies);
    }

    private static void requirePositive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(
                    "partnerships.rate-limit.%s is %s: give a number from 1 on".formatted(name, value));
        }
    }

    private static void requireNetworks(String name, List<String> networks) {
        for (var network : networks) {
            if (!Networks.isNetwork(network)) {
                throw new IllegalArgumentException(
                        "partnerships.rate-limit.%s has \"%s\": give addresses or networks such as 10.0.0.0/8 or fd00::/8"
                                .formatted(name, network));
            }
        }
    }
}
