package org.partnershipgraph.persistence.index.list;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.Accountable;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.query.Filter;

/**
 * Caches queries of one snapshot that run another query when they are built, such as joins, because a nested list needs
 * the same query for each parent.
 */
class JoinCache {

    /** More than the conditions that one filter may have. */
    private static final int MAX_QUERIES = 256;

    private static final long MAX_BYTES = 1 << 20;

    private record Key(Kind<?> kind, Filter filter) {}

    interface Maker {
        Query make() throws IOException;
    }

    private final Map<Key, Query> queries = Collections.synchronizedMap(new LinkedHashMap<>(MAX_QUERIES, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Query> eldest) {
            return size() > MAX_QUERIES;
        }
    });

    Query of(Kind<?> kind, Filter filter, Maker maker) throws IOException {
        var key = new Key(kind, filter);
        var known = queries.get(key);
        if (known != null) {
            return known;
        }
        var query = maker.make();
        if (!isLarge(query)) {
            queries.put(key, query);
        }
        return query;
    }

    private static boolean isLarge(Query query) {
        return query instanceof Accountable sized && sized.ramBytesUsed() > MAX_BYTES;
    }
}
