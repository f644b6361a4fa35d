package org.partnershipgraph.api.mcp;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.partnershipgraph.source.Source;

/**
 * The sources of the records that an answer is made of.
 *
 * @param addresses those of their pages, or of archived copies
 * @param hasMore whether there are more than are listed
 */
record CitedSources(List<String> addresses, boolean hasMore) {

    private static final int MOST = 50;

    CitedSources {
        addresses = List.copyOf(addresses);
    }

    static CitedSources of(List<Source> sources, boolean isCut) {
        var addresses =
                sources.stream().flatMap(CitedSources::address).distinct().toList();
        return new CitedSources(addresses.stream().limit(MOST).toList(), isCut || addresses.size() > MOST);
    }

    private static Stream<String> address(Source source) {
        return Stream.of(source.address(), source.archivedAddress())
                .filter(Objects::nonNull)
                .limit(1);
    }
}
