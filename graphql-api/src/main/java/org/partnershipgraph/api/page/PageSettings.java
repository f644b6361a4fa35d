package org.partnershipgraph.api.page;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the web pages.
 *
 * @param address under which people and search engines find the front page, such as {@code https://www.example.org/}; if
 *     unset, pages name themselves by relative addresses
 */
@ConfigurationProperties("partnerships.pages")
record PageSettings(@Nullable URI address) {

    PageSettings {
        if (address != null && (!address.isAbsolute() || address.getHost() == null || address.getQuery() != null)) {
            throw new IllegalArgumentException(
                    "partnerships.pages.address is \"%s\": give an address such as https://www.example.org/"
                            .formatted(address));
        }
    }
}
