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

    /** All of them one by one, for those who need not hold them at once; to be closed after use. */
    default Stream<T> streamAll() {
        return findAll().stream();
    }

    long count();

    /** Saves a record of the version that was read, or a new one without a version; a stale version is refused. */
    <S extends T> S save(S record);

    /** Saves each as {@link #save} does, and all at once where all are new. Not one transaction: some may be saved. */
    <S extends T> List<S> saveAll(Iterable<S> records);
}
