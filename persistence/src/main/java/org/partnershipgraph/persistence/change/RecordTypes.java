package org.partnershipgraph.persistence.change;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.store.Aggregate;

/** The types of record by the names of their collections, which are in alphabetical order. */
public record RecordTypes(SortedMap<String, Class<? extends Aggregate>> byCollection) {

    public RecordTypes {
        byCollection = Collections.unmodifiableSortedMap(new TreeMap<>(byCollection));
    }

    public Set<String> collections() {
        return byCollection.keySet();
    }

    /** Returns null if a collection of that name contains no records. */
    public @Nullable Class<? extends Aggregate> in(String collection) {
        return byCollection.get(collection);
    }
}
