package org.partnershipgraph.api.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.ConcurrentLruCache;
import org.springframework.util.MimeTypeUtils;

/** Chooses the media type of a response by the header Accept of its request. */
class ResponseType {

    /** The first is preferred if a client accepts both alike without naming either. */
    private static final List<MediaType> OFFERED =
            List.of(MediaType.APPLICATION_JSON, MediaType.APPLICATION_GRAPHQL_RESPONSE);

    private static final Comparator<MediaType> BY_PRECISION =
            Comparator.comparing(MediaType::isWildcardType).thenComparing(MediaType::isWildcardSubtype);

    /** Few clients have a header of their own. */
    private static final ConcurrentLruCache<String, Optional<MediaType>> KNOWN =
            new ConcurrentLruCache<>(64, ResponseType::of);

    private final List<MediaType> accepted;

    private ResponseType(List<MediaType> accepted) {
        this.accepted = accepted;
    }

    /** The offered type of the highest quality, the one named first among equals; empty if the client accepts none. */
    static Optional<MediaType> of(HttpServletRequest request) {
        return KNOWN.get(String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT))));
    }

    private static Optional<MediaType> of(String header) {
        var ranges = MimeTypeUtils.tokenize(header).stream()
                .filter(range -> !range.isBlank())
                .toList();
        var accepted = ranges.stream().flatMap(ResponseType::parse).toList();
        return new ResponseType(ranges.isEmpty() ? List.of(MediaType.ALL) : accepted).best();
    }

    private static Stream<MediaType> parse(String range) {
        try {
            return Stream.of(MediaType.parseMediaType(range));
        } catch (InvalidMediaTypeException e) {
            return Stream.empty();
        }
    }

    private Optional<MediaType> best() {
        return OFFERED.stream()
                .filter(offer -> quality(offer) > 0)
                .min(Comparator.comparingDouble((MediaType offer) -> -quality(offer))
                        .thenComparing(offer -> range(offer).orElseThrow(), BY_PRECISION)
                        .thenComparing(offer -> accepted.indexOf(range(offer).orElseThrow())));
    }

    private double quality(MediaType offer) {
        return range(offer).map(MediaType::getQualityValue).orElse(0.0);
    }

    /** The most precise range that includes a type decides its quality; parameters such as charset have no meaning here. */
    private Optional<MediaType> range(MediaType offer) {
        return accepted.stream().filter(range -> range.includes(offer)).min(BY_PRECISION);
    }
}
