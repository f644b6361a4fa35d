package org.partnershipgraph.api.ratelimit;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.catalina.util.NetMask;
import org.springframework.util.ConcurrentLruCache;

/** A set of IP networks. */
class Networks {

    private static final String OCTET = "(25[0-5]|2[0-4]\\d|1?\\d?\\d)";
    private static final Pattern ADDRESS =
            Pattern.compile("(%s\\.){3}%s|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*".formatted(OCTET, OCTET));

    /** Clients send many requests each. */
    private static final ConcurrentLruCache<String, Optional<InetAddress>> ADDRESSES =
            new ConcurrentLruCache<>(1_000, Networks::parse);

    private final List<NetMask> networks;

    Networks(List<String> networks) {
        this.networks = networks.stream().map(NetMask::new).toList();
    }

    boolean contain(InetAddress address) {
        return networks.stream().anyMatch(network -> network.matches(address));
    }

    static boolean isNetwork(String text) {
        if (address(text.split("/", 2)[0]).isEmpty()) {
            return false;
        }
        try {
            new NetMask(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The address written in the text; host names are not looked up. */
    static Optional<InetAddress> address(String text) {
        return ADDRESSES.get(text);
    }

    private static Optional<InetAddress> parse(String text) {
        if (!ADDRESS.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text.contains(":") ? "[" + text + "]" : text));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
