package org.partnershipgraph.api.answer;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the caches of answers, on this server and elsewhere.
 *
 * @param size maximum size of all answers; 0 for no cache
 * @param maxAge how long clients and proxies may use an answer without asking whether it has changed
 */
@ConfigurationProperties("partnerships.answers")
public record CacheSettings(
        @DefaultValue("16MB") DataSize size,
        @DefaultValue("0s") Duration maxAge) {

    public CacheSettings {
        if (size.isNegative()) {
            throw new IllegalArgumentException("partnerships.answers.size is %s: give a size from 0B".formatted(size));
        }
        if (maxAge.isNegative()) {
            throw new IllegalArgumentException(
                    "partnerships.answers.max-age is %s: give a time from 0s".formatted(maxAge));
        }
    }

    String cacheControl() {
        return maxAge.isZero() ? "no-cache" : "public, max-age=" + maxAge.toSeconds();
    }
}
