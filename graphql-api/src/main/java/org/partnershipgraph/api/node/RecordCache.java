package org.partnershipgraph.api.node;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.partnershipgraph.change.Change;
import org.partnershipgraph.change.Changes;
import org.partnershipgraph.change.Subscriber;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.Stores;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Records as they are in the store, until they change. Keeps none if changes made by other processes are not published,
 * because it would not learn of them.
 */
@Component
@EnableConfigurationProperties(RecordSettings.class)
class RecordCache implements Subscriber, DisposableBean {

    private record Id(Class<?> type, String key) {}

    private final Cache<Id, Aggregate> records;
    private final Stores stores;
    private final Changes changes;
    private final boolean isOn;
    private final Changes.Subscription subscription;
    private final AtomicLong generation = new AtomicLong();

    RecordCache(RecordSettings settings, Stores stores, Changes changes) {
        this.stores = stores;
        this.changes = changes;
        isOn = settings.size() > 0;
        records = Caffeine.newBuilder().maximumSize(settings.size()).build();
        subscription = changes.subscribe(this);
    }

    /** The records of these keys by key; unknown keys are left out. */
    <T extends Aggregate> Map<String, T> find(Class<T> type, Collection<String> keys) {
        var found = new HashMap<String, T>();
        var missing = new ArrayList<String>();
        var isUsable = isOn && changes.areComplete();
        for (var key : keys) {
            var record = isUsable ? records.getIfPresent(new Id(type, key)) : null;
            if (record == null) {
                missing.add(key);
            } else {
                found.put(key, type.cast(record));
            }
        }
        if (!missing.isEmpty()) {
            read(type, missing).forEach(record -> found.put(record.key(), record));
        }
        return found;
    }

    private <T extends Aggregate> List<T> read(Class<T> type, List<String> keys) {
        long before = generation.get();
        var read = stores.of(type).findAllById(keys);
        keep(read, before);
        return read;
    }

    /** Records are not kept if one may have changed since it was read. */
    private synchronized void keep(List<? extends Aggregate> read, long since) {
        if (isOn && generation.get() == since && changes.areComplete()) {
            read.forEach(record -> records.put(new Id(record.getClass(), record.key()), record));
        }
    }

    @Override
    public synchronized void changed(List<Change> changes) {
        generation.incrementAndGet();
        changes.forEach(change -> records.invalidate(new Id(change.type(), change.key())));
    }

    @Override
    public synchronized void changesLost() {
        generation.incrementAndGet();
        records.invalidateAll();
    }

    @Override
    public void destroy() {
        subscription.close();
    }
}
