package org.partnershipgraph.api.mcp;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The addresses of the pages that an answer gives as sources of its records. */
class CitedSources {

    private static final int MOST = 50;
    private static final List<String> FIELDS = List.of("source", "sources");
    private static final List<String> ADDRESSES = List.of("address", "archivedAddress");

    private CitedSources() {}

    static List<String> in(Object data) {
        var found = new LinkedHashSet<String>();
        collect(data, found);
        return found.stream().limit(MOST).toList();
    }

    private static void collect(@Nullable Object value, Set<String> found) {
        if (value instanceof List<?> items) {
            items.forEach(item -> collect(item, found));
        }
        if (value instanceof Map<?, ?> fields) {
            fields.forEach((name, inner) -> {
                if (FIELDS.contains(String.valueOf(name))) {
                    addresses(inner).forEach(found::add);
                }
                collect(inner, found);
            });
        }
    }

    private static Stream<String> addresses(@Nullable Object sources) {
        if (sources instanceof List<?> items) {
            return items.stream().flatMap(CitedSources::addresses);
        }
        if (sources instanceof Map<?, ?> source) {
            return ADDRESSES.stream()
                    .map(source::get)
                    .filter(Objects::nonNull)
                    .map(String::valueOf)
                    .limit(1);
        }
        return Stream.of();
    }
}
