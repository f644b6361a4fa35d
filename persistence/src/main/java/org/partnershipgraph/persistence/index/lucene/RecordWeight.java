package org.partnershipgraph.persistence.index.lucene;

import org.partnershipgraph.catalog.KindCatalog;
import org.partnershipgraph.kind.Kind;

/** The weight of a record, which breaks ties among records with the same score; see {@code Popularity}. */
public class RecordWeight {

    /** The weight of each link of a record. */
    public static final long LINK = 1 << 4;

    private static final long UNNAMED = LINK << 36;

    /** The minimum weight of a record with a name; the links of other records to it are added at query time. */
    public static final long NAMED = 2 * UNNAMED;

    private RecordWeight() {}

    /** Named records come before partnerships, and these before their projects; named ones in the order of their kinds. */
    static long of(Kind<?> kind, int links, KindCatalog kinds) {
        if (kind.parentType() != null) {
            return links * LINK;
        }
        return kind.hasName() ? NAMED + rank(kind, kinds) : UNNAMED + links * LINK;
    }

    private static long rank(Kind<?> kind, KindCatalog kinds) {
        return Math.max(0, LINK - 1 - kinds.all().indexOf(kind));
    }
}
