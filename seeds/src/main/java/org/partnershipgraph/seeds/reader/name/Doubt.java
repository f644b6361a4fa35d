package org.partnershipgraph.seeds.reader.name;

/** Why a name was not attached to the place it is called like. */
public enum Doubt {
    /** No place is called so. */
    UNKNOWN,
    SEVERAL,
    /** The page names another country. */
    ELSEWHERE,
    /** The page speaks of another level of government. */
    LEVEL,
    /** A Swedish partner among the international ones, or the reverse. */
    OTHER_SIDE
}
