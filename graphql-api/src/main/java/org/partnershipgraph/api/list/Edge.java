package org.partnershipgraph.api.list;

import org.jspecify.annotations.Nullable;

/**
 * An item of a list with its place in it.
 *
 * @param owner the record whose list it is, null for the lists of everything
 */
public record Edge<T>(@Nullable Object owner, String cursor, T node) {}
