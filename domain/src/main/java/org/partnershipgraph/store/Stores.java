package org.partnershipgraph.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The stores of all types of record. */
public final class Stores {

    private final Map<Class<?>, Store<? extends Aggregate>> byType = new LinkedHashMap<>();

    public Stores(Collection<? extends Store<? extends Aggregate>> stores) {
        stores.forEach(store -> byType.put(store.type(), store));
    }

    public List<Store<? extends Aggregate>> all() {
        return List.copyOf(byType.values());
    }

    /** {@link IllegalArgumentException} if there is none for the type. */
    public <T extends Aggregate> Store<T> of(Class<T> type) {
        @SuppressWarnings("unchecked") // each store is kept under its own type
        var store = (Store<T>) byType.get(type);
        if (store == null) {
            throw new IllegalArgumentException("there is no store for records of the type " + type.getSimpleName());
        }
        return store;
    }
}
