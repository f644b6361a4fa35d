package org.partnershipgraph.api.list;

import org.jspecify.annotations.Nullable;

/**
 * An item of a list with its cursor.
 *
 * @param owner the record whose list it is, null for a list of all records
 */
public record Edge<T>(@Nullable Object owner, String cursor, T node) {}
