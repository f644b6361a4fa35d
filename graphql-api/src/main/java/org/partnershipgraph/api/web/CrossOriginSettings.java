package org.partnershipgraph.api.web;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which other sites may read from this API.
 *
 * @param origins their origins, {@code *} for any, none to close the API to other sites
 */
@ConfigurationProperties("partnerships.cors")
record CrossOriginSettings(@DefaultValue(ANY) List<String> origins) {

    static final String ANY = "*";

    /** As browsers send it: in lower case, without path. */
    private static final Pattern ORIGIN = Pattern.compile("[a-z][a-z0-9+.-]*://[^/?#@\\s\\p{Lu}]+");

    CrossOriginSettings {
        origins = List.copyOf(origins);
        if (!origins.equals(List.of(ANY))) {
            origins.forEach(CrossOriginSettings::requireOrigin);
        }
    }

    boolean admitAny() {
        return origins.contains(ANY);
    }

    private static void requireOrigin(String origin) {
        if (!ORIGIN.matcher(origin).matches()) {
            throw new IllegalArgumentException(
                    "partnerships.cors.origins has \"%s\": give origins such as https://www.example.org, * alone, or nothing"
                            .formatted(origin));
        }
    }
}
