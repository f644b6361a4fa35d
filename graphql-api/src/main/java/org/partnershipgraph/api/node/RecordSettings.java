package org.partnershipgraph.api.node;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the cache of records.
 *
 * @param size maximum number of records; 0 for no cache
 */
@ConfigurationProperties("partnerships.records")
record RecordSettings(@DefaultValue("5000") Integer size) {

    RecordSettings {
        if (size < 0) {
            throw new IllegalArgumentException(
                    "partnerships.records.size is %s: give a whole number from 0".formatted(size));
        }
    }
}
