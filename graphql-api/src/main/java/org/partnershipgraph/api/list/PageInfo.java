package org.partnershipgraph.api.list;

import org.jspecify.annotations.Nullable;
import org.partnershipgraph.query.Index.Matches;

/** The position of a page in its list, as the Relay specification defines it. */
public record PageInfo(
        boolean hasNextPage,
        boolean hasPreviousPage,
        @Nullable String startCursor,
        @Nullable String endCursor) {

    public static PageInfo of(Matches matches) {
        var items = matches.matches();
        if (items.isEmpty()) {
            return new PageInfo(matches.hasNext(), matches.hasPrevious(), null, null);
        }
        return new PageInfo(
                matches.hasNext(),
                matches.hasPrevious(),
                items.get(0).cursor(),
                items.get(items.size() - 1).cursor());
    }
}
