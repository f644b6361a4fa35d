package org.partnershipgraph.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All records of one kind. */
public interface Store<T extends Aggregate> {

    Class<T> type();

    Optional<T> findById(String key);

    /** The records of these keys in no particular order; unknown keys are left out. */
    List<T> findAllById(Iterable<String> keys);

    List<T> findAll();

    /** All records as a stream, so that not all are in memory at once; close it after use. */
    default Stream<T> streamAll() {
        return findAll().stream();
    }

    long count();

    /** Saves a record of the version that was read, or a new one without a version; a stale version is rejected. */
    <S extends T> S save(S record);

    /**
     * Saves each as {@link #save} does, and all in bulk if all are new. This is not a transaction: if it fails, some
     * may be saved.
     */
    <S extends T> List<S> saveAll(Iterable<S> records);
}
