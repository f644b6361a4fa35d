package org.partnershipgraph.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Whether a page may use what is meant for programs. The site's own name is believed only where it is configured: with DNS
 * rebinding, any site can make browsers take it for this server.
 */
@Component
public class OriginCheck {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Set<String> admitted;

    OriginCheck(CrossOriginSettings origins, AddressSettings own) {
        admitted = Stream.concat(origins.origins().stream(), Stream.ofNullable(originOf(own.address())))
                .filter(origin -> !origin.equals(CrossOriginSettings.ANY))
                .collect(Collectors.toSet());
    }

    /** Whether the request comes from no page, from one on this machine, or from one that the operator admits. */
    public boolean admits(HttpServletRequest request) {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null || admitted.contains(origin) || isLoopback(origin);
    }

    private static boolean isLoopback(String origin) {
        try {
            var host = URI.create(origin).getHost();
            return host != null && LOOPBACK.contains(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static @Nullable String originOf(@Nullable String address) {
        return address == null ? null : address.replaceFirst("(?<=[^/:])/.*", "");
    }
}
