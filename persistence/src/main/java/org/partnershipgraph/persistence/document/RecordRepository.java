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

/** A repository that reads as many records as there are: each answer of the server has to come in time, not the sum. */
public class RecordRepository<T extends Aggregate> extends SimpleMongoRepository<T, String> {

    /** How many come at once: few enough that a busy machine sends them in time, and that they are soon forgotten. */
    private static final int BATCH = 250;

    private final Class<T> type;
    private final MongoOperations operations;

    public RecordRepository(MongoEntityInformation<T, String> information, MongoOperations operations) {
        super(information, operations);
        this.type = information.getJavaType();
        this.operations = operations;
    }

    /** All records one by one; to be closed after use. */
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
