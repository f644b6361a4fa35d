package org.partnershipgraph.persistence.document;

import static java.util.Objects.requireNonNull;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.cursor.TimeoutMode;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.Store;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.MongoPersistentEntity;
import org.springframework.data.mongodb.repository.support.MappingMongoEntityInformation;
import org.springframework.data.mongodb.repository.support.SimpleMongoRepository;

/** The Spring Data repository of one type of record. */
class RecordRepository<T extends Aggregate> extends SimpleMongoRepository<T, String> implements Store<T> {

    /** Records per reply: few enough for a busy server to send in time, and for the garbage collector to free soon. */
    private static final int BATCH = 250;

    /** All records in one reply; MongoDB's first reply holds only 101 by default. */
    private static final int ALL = 10_000;

    private final Class<T> type;
    private final MongoOperations operations;

    RecordRepository(Class<T> type, MongoOperations operations) {
        super(new MappingMongoEntityInformation<>(entity(type, operations)), operations);
        this.type = type;
        this.operations = operations;
    }

    private static MongoCursor<Document> cursor(MongoCollection<Document> collection) {
        return collection
                .find()
                .batchSize(BATCH)
                .timeoutMode(TimeoutMode.ITERATION)
                .cursor();
    }

    @SuppressWarnings("unchecked") // the context keeps each entity under its own type
    private static <T> MongoPersistentEntity<T> entity(Class<T> type, MongoOperations operations) {
        var context = operations.getConverter().getMappingContext();
        return (MongoPersistentEntity<T>) context.getRequiredPersistentEntity(type);
    }

    @Override
    public Class<T> type() {
        return type;
    }

    /** Goes past the template, which takes as long to prepare a query as the driver does to run it. */
    @Override
    public List<T> findAllById(Iterable<String> keys) {
        var documents = requireNonNull(operations.execute(
                type,
                collection -> collection
                        .find(Filters.in("_id", keys))
                        .batchSize(ALL)
                        .timeoutMode(TimeoutMode.ITERATION)
                        .into(new ArrayList<>())));
        return documents.stream().map(this::read).toList();
    }

    private T read(Document document) {
        return operations.getConverter().read(type, document);
    }

    /** The timeout applies to each reply of the server and not to all of them together. */
    @Override
    public Stream<T> streamAll() {
        var documents = requireNonNull(operations.execute(type, RecordRepository::cursor));
        var each = Spliterators.spliteratorUnknownSize(documents, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(each, false).map(this::read).onClose(documents::close);
    }
}
