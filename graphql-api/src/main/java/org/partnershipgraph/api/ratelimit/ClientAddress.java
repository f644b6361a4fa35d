package org.partnershipgraph.api.ratelimit;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The address of the client that sent a request, possibly through proxies. */
class ClientAddress {

    private static final String FORWARDED = "X-Forwarded-For";

    /** {@code 192.0.2.1:443} or {@code [2001:db8::1]:443}, as some proxies write it. */
    private static final Pattern WITH_PORT = Pattern.compile("^(?:([\\d.]+):\\d+|\\[([^\\]]*)\\](?::\\d+)?)$");

    private final Networks proxies;

    ClientAddress(Networks trustedProxies) {
        proxies = trustedProxies;
    }

    /**
     * The last address on the way of the request that is not a trusted proxy. Addresses before it may be invented, as
     * only a trusted proxy adds the one that it was really called from. Empty if the server does not know.
     */
    Optional<InetAddress> of(HttpServletRequest request) {
        var remote = Networks.address(request.getRemoteAddr().split("%", 2)[0]);
        if (remote.isEmpty() || !proxies.contain(remote.get())) {
            return remote;
        }
        var client = remote.get();
        for (var hop : hopsBackwards(request)) {
            var address = Networks.address(WITH_PORT.matcher(hop.strip()).replaceFirst("$1$2"));
            if (address.isEmpty()) {
                return Optional.of(client);
            }
            client = address.get();
            if (!proxies.contain(client)) {
                return Optional.of(client);
            }
        }
        return Optional.of(client);
    }

    private static List<String> hopsBackwards(HttpServletRequest request) {
        var hops = new ArrayList<String>();
        Collections.list(request.getHeaders(FORWARDED)).forEach(header -> hops.addAll(List.of(header.split(","))));
        Collections.reverse(hops);
        return hops;
    }
}
