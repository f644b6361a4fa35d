package org.partnershipgraph.graph;

/**
 * How large a drawing may become.
 *
 * @param nodes how many nodes it may have; the heaviest are kept
 * @param edges how many edges it may have; the heaviest are kept
 * @param partnerships how many partnerships may be looked at for it
 */
public record Limits(int nodes, int edges, int partnerships) {}
