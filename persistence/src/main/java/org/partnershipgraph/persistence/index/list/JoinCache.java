package org.partnershipgraph.persistence.index.list;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.Accountable;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Kind;

/**
 * Joins, and what else was found once, on the present state of the index. A join runs its inner query when it is made,
 * and a nested list makes the same one for each parent.
 */
public class JoinCache {

    /** More than the conditions that one filter may have. */
    private static final int MOST = 256;

    private static final long MOST_BYTES = 1 << 20;

    private record Made(Kind kind, Filter link) {}

    /** Makes a join. */
    interface Maker {
        Query make() throws IOException;
    }

    private final Map<Made, Query> made = new LinkedHashMap<>(MOST, 0.75f, true);
    private @Nullable Object state;

    Query of(IndexSearcher searcher, Kind kind, Filter link, Maker maker) throws IOException {
        var key = new Made(kind, link);
        var known = known(searcher.getIndexReader(), key);
        if (known != null) {
            return known;
        }
        var query = maker.make();
        keep(searcher.getIndexReader(), key, query);
        return query;
    }

    private synchronized @Nullable Query known(IndexReader reader, Made key) {
        if (state != stateOf(reader)) {
            made.clear();
            state = stateOf(reader);
        }
        return made.get(key);
    }

    private synchronized void keep(IndexReader reader, Made key, Query query) {
        var isLarge = query instanceof Accountable sized && sized.ramBytesUsed() > MOST_BYTES;
        if (isLarge || state != stateOf(reader)) {
            return;
        }
        made.put(key, query);
        if (made.size() > MOST) {
            made.remove(made.keySet().iterator().next());
        }
    }

    private static Object stateOf(IndexReader reader) {
        return reader.getReaderCacheHelper().getKey();
    }
}
