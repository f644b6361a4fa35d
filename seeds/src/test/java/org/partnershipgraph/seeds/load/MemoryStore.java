package org.partnershipgraph.seeds.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.Store;

/** Keeps records in memory with the versions that a real store would give them, and counts what it is told to save. */
class MemoryStore<T extends Aggregate> implements Store<T> {

    private final Class<T> type;
    private final Map<String, T> records = new LinkedHashMap<>();
    private int saves;
    private int savesUntilCrash = Integer.MAX_VALUE;

    MemoryStore(Class<T> type) {
        this.type = type;
    }

    int saves() {
        return saves;
    }

    /** Stops working after so many more saves. */
    void crashAfter(int saves) {
        savesUntilCrash = saves;
    }

    void restart() {
        savesUntilCrash = Integer.MAX_VALUE;
    }

    void delete(String key) {
        records.remove(key);
    }

    @Override
    public Class<T> type() {
        return type;
    }

    @Override
    public Optional<T> findById(String key) {
        return Optional.ofNullable(records.get(key));
    }

    @Override
    public List<T> findAllById(Iterable<String> keys) {
        return StreamSupport.stream(keys.spliterator(), false)
                .flatMap(key -> findById(key).stream())
                .toList();
    }

    @Override
    public List<T> findAll() {
        return List.copyOf(records.values());
    }

    @Override
    public long count() {
        return records.size();
    }

    @Override
    public <S extends T> S save(S record) {
        if (savesUntilCrash-- <= 0) {
            throw new IllegalStateException("the power has gone");
        }
        var current = findById(record.key()).map(Aggregate::version).orElse(null);
        if (!Objects.equals(current, record.version())) {
            throw new IllegalStateException(record.key() + " has the version " + current);
        }
        var saved = withVersion(record, current == null ? 0 : current + 1);
        records.put(record.key(), saved);
        saves++;
        return saved;
    }

    @Override
    public <S extends T> List<S> saveAll(Iterable<S> all) {
        var saved = new ArrayList<S>();
        StreamSupport.stream(all.spliterator(), false).map(this::save).forEach(saved::add);
        return saved;
    }

    @SuppressWarnings("unchecked") // records have no subclasses
    private <S extends T> S withVersion(S record, long version) {
        return (S) RecordVersion.set(type, record, version);
    }
}
