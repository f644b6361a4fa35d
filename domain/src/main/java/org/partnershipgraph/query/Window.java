package org.partnershipgraph.query;

import org.jspecify.annotations.Nullable;

/**
 * The part of a list that is wanted: its first items, or those after a cursor; or its last items, or those before one.
 *
 * @param size how many items at most
 * @param cursor the item that the window lies behind (before it, counted from the end)
 * @param isFromEnd whether the items are counted from the end
 */
public record Window(int size, @Nullable String cursor, boolean isFromEnd) {

    public Window {
        if (size < 0) {
            throw new IllegalArgumentException("a window cannot have " + size + " items");
        }
    }

    public static Window first(int size) {
        return new Window(size, null, false);
    }
}
