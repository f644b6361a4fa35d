package org.partnershipgraph.persistence.document;

import com.mongodb.client.cursor.TimeoutMode;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.partnershipgraph.store.Aggregate;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.repository.query.MongoEntityInformation;
import org.springframework.data.mongodb.repository.support.SimpleMongoRepository;

/** Adds a stream of all records, whose timeout applies to each reply of the server and not to all of them together. */
public class RecordRepository<T extends Aggregate> extends SimpleMongoRepository<T, String> {

    /** Records per reply: few enough for a busy server to send in time, and for the garbage collector to free soon. */
    private static final int BATCH = 250;

    private final Class<T> type;
    private final MongoOperations operations;

    public RecordRepository(MongoEntityInformation<T, String> information, MongoOperations operations) {
        super(information, operations);
        this.type = information.getJavaType();
        this.operations = operations;
    }

    /** Must be closed after use. */
    public Stream<T> streamAll() {
        var documents = operations
                .getCollection(operations.getCollectionName(type))
                .find()
                .batchSize(BATCH)
                .timeoutMode(TimeoutMode.ITERATION)
                .cursor();
        var each = Spliterators.spliteratorUnknownSize(documents, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(each, false)
                .map(document -> operations.getConverter().read(type, document))
                .onClose(documents::close);
    }
}
