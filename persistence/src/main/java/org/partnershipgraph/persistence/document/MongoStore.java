package org.partnershipgraph.persistence.document;

import java.util.List;
import java.util.stream.Stream;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.Store;
import org.springframework.data.mongodb.repository.Meta;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/** What the stores of all kinds have in common. */
@NoRepositoryBean
interface MongoStore<T extends Aggregate> extends Store<T>, Repository<T, String> {

    /** In one reply where a query can need them all: MongoDB's own first reply holds 101. */
    @Override
    @Query("{_id: {$in: ?0}}")
    @Meta(cursorBatchSize = 10_000)
    List<T> findAllById(Iterable<String> keys);

    /** See {@link RecordRepository}. */
    @Override
    Stream<T> streamAll();
}
