package org.partnershipgraph.api.node;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.source.Source;
import org.partnershipgraph.store.Keyed;

/**
 * The sources of the records that a query loads, if it is put into the context of the query under its class. Keeps a
 * limited number of them, the first by key, whatever the order in which records are loaded.
 */
public class LoadedSources {

    public static final int LIMIT = 500;

    /** The attribute of an HTTP request that the sources of all its queries are collected in. */
    public static final String ATTRIBUTE = LoadedSources.class.getName();

    private final ConcurrentSkipListSet<String> keys = new ConcurrentSkipListSet<>();
    private volatile boolean isCut;

    <T extends Keyed> void add(Kind<T> kind, Collection<T> records) {
        for (var record : records) {
            add(kind.type() == Source.class ? Set.of(record.key()) : sources(kind, record));
        }
    }

    private static <T extends Keyed> Set<String> sources(Kind<T> kind, T record) {
        return kind.facts(record).references().getOrDefault(IndexField.SOURCE, Set.of());
    }

    private void add(Collection<String> added) {
        keys.addAll(added);
        while (keys.size() > LIMIT) {
            keys.pollLast();
            isCut = true;
        }
    }

    /** Their keys in order. */
    public List<String> keys() {
        return List.copyOf(keys);
    }

    /** Whether there are more than are kept. */
    public boolean isCut() {
        return isCut;
    }
}
