package org.partnershipgraph.query;

import org.jspecify.annotations.Nullable;

/**
 * The part of a list to return: its first items, or those after a cursor; its last items, or those before a cursor.
 *
 * @param size the maximum number of items
 * @param cursor the item after which the window begins, or before which it ends if counted from the end
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
