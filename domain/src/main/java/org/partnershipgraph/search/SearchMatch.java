package org.partnershipgraph.search;

import org.partnershipgraph.query.Kind;

/**
 * A record that matches.
 *
 * @param key its key among its kind
 * @param score how well it matches: above 0, and 1 where a name of it is just what was asked for
 * @param cursor its place in the list
 */
public record SearchMatch(Kind kind, String key, double score, String cursor) {}
