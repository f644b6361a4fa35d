package org.partnershipgraph.persistence.index;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.Store;

/** Records that are only read. */
record Records<T extends Aggregate>(Class<T> type, List<T> all) implements Store<T> {

    @Override
    public Optional<T> findById(String key) {
        return all.stream().filter(record -> record.key().equals(key)).findFirst();
    }

    @Override
    public List<T> findAllById(Iterable<String> keys) {
        return StreamSupport.stream(keys.spliterator(), false)
                .flatMap(key -> findById(key).stream())
                .toList();
    }

    @Override
    public List<T> findAll() {
        return all;
    }

    @Override
    public long count() {
        return all.size();
    }

    @Override
    public <S extends T> S save(S record) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <S extends T> List<S> saveAll(Iterable<S> records) {
        throw new UnsupportedOperationException();
    }
}
