package org.partnershipgraph.api.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where people reach the server.
 *
 * @param address with the path prefix that a proxy adds; null for that of each request
 */
@ConfigurationProperties("partnerships")
record AddressSettings(@Nullable String address) {

    AddressSettings {
        address = address == null || address.isBlank() ? null : address.strip().replaceFirst("/+$", "");
        if (address != null && !address.matches("https?://[^\\s?#]+")) {
            throw new IllegalArgumentException(
                    "partnerships.address is %s: give one such as https://example.org/partnerships".formatted(address));
        }
    }
}
