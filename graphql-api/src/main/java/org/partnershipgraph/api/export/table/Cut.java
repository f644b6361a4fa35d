package org.partnershipgraph.api.export.table;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Marks a nested list of which the query has read the first items only: {@code …}, or {@code … (+12)} if the total is known. */
final class Cut {

    static final String MARK = "…";

    private Cut() {}

    /** The mark for a list in the value of its connection, empty if all of its items are there. */
    static Optional<String> of(Map<?, ?> connection, int items) {
        if (!(connection.get("pageInfo") instanceof Map<?, ?> page) || !Boolean.TRUE.equals(page.get("hasNextPage"))) {
            return Optional.empty();
        }
        return Optional.of(
                connection.get("totalCount") instanceof Integer total
                        ? "%s (+%s)".formatted(MARK, total - items)
                        : MARK);
    }

    static boolean isMark(@Nullable Object value) {
        return value instanceof String text && text.startsWith(MARK);
    }
}
