package org.partnershipgraph.persistence.document;

import java.util.List;
import java.util.stream.Stream;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.Store;
import org.springframework.data.mongodb.repository.Meta;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/** A Spring Data repository behind the port of one kind of record. */
@NoRepositoryBean
interface MongoStore<T extends Aggregate> extends Store<T>, Repository<T, String> {

    /** Asks for all records in one reply; MongoDB's first reply holds only 101 by default. */
    @Override
    @Query("{_id: {$in: ?0}}")
    @Meta(cursorBatchSize = 10_000)
    List<T> findAllById(Iterable<String> keys);

    /** See {@link RecordRepository}. */
    @Override
    Stream<T> streamAll();
}
