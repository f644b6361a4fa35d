package org.partnershipgraph.persistence.document;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.cursor.TimeoutMode;
import com.mongodb.client.result.DeleteResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.change.Change;
import org.partnershipgraph.persistence.change.ChangePublisher;
import org.partnershipgraph.persistence.change.PendingEchoes;
import org.partnershipgraph.persistence.change.RevisionRange;
import org.partnershipgraph.persistence.change.Revisions;
import org.partnershipgraph.persistence.document.migration.Migrations;
import org.partnershipgraph.store.Aggregate;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.CollectionPreparer;
import org.springframework.data.mongodb.core.CursorPreparer;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Numbers every change of a record before it is made, writes the number and the documents' format into the document,
 * and tells of it after.
 */
class RecordTemplate extends MongoTemplate {

    private static final int CHUNK = 500;

    /** Numbers for the documents of the write that a thread is about. */
    private static final ThreadLocal<@Nullable Iterator<Long>> UPCOMING = new ThreadLocal<>();

    private final Revisions revisions;
    private final PendingEchoes own;
    private final ChangePublisher feed;
    private final int format;

    RecordTemplate(
            MongoDatabaseFactory store,
            MappingMongoConverter converter,
            Revisions revisions,
            PendingEchoes own,
            ChangePublisher feed,
            int format) {
        super(store, converter);
        this.revisions = revisions;
        this.own = own;
        this.feed = feed;
        this.format = format;
    }

    @Override
    public <T> T insert(T record, String collection) {
        return changing(List.of(record), () -> super.insert(record, collection));
    }

    @Override
    public <T> Collection<T> insert(Collection<? extends T> records, String collection) {
        return changing(records, () -> insertInChunks(List.copyOf(records), collection));
    }

    /** One command for all of a large bulk would run into its timeout. */
    private <T> Collection<T> insertInChunks(List<? extends T> records, String collection) {
        var inserted = new ArrayList<T>(records.size());
        for (int from = 0; from < records.size(); from += CHUNK) {
            var chunk = records.subList(from, Math.min(records.size(), from + CHUNK));
            inserted.addAll(super.insert(chunk, collection));
        }
        return inserted;
    }

    /** The timeout is for each answer of the server, not for the sum of them. */
    @Override
    protected <S, T> List<T> doFind(
            String collection,
            CollectionPreparer<MongoCollection<Document>> preparer,
            Document query,
            Document fields,
            Class<S> type,
            @Nullable CursorPreparer cursor,
            DocumentCallback<T> reader) {
        CursorPreparer patient = found -> {
            var prepared = cursor == null ? found : cursor.prepare(found);
            return prepared.timeoutMode(TimeoutMode.ITERATION);
        };
        return super.doFind(collection, preparer, query, fields, type, patient, reader);
    }

    @Override
    public <T> T save(T record, String collection) {
        return changing(List.of(record), () -> super.save(record, collection));
    }

    @Override
    protected <T> DeleteResult doRemove(String collection, Query query, @Nullable Class<T> type, boolean isMulti) {
        if (type == null || !Aggregate.class.isAssignableFrom(type)) {
            return super.doRemove(collection, query, type, isMulti);
        }
        var keys = findDistinct(query, "_id", collection, type, Object.class).stream()
                .map(String::valueOf)
                .toList();
        var records = type.asSubclass(Aggregate.class);
        return changing(
                records,
                keys,
                numbers -> own.awaitDeletions(records, keys),
                () -> forgettingWhatIsNotDeleted(
                        records, keys, () -> super.doRemove(collection, query, type, isMulti)));
    }

    /** A deletion that was awaited and never made would hide another's. */
    private DeleteResult forgettingWhatIsNotDeleted(
            Class<? extends Aggregate> type, List<String> keys, Supplier<DeleteResult> deletion) {
        var deleted = 0L;
        try {
            var result = deletion.get();
            deleted = result.getDeletedCount();
            return result;
        } finally {
            if (deleted < keys.size()) {
                own.forgetDeletions(type, keys);
            }
        }
    }

    @Override
    protected <T> T maybeCallBeforeSave(T record, Document document, String collection) {
        var numbers = UPCOMING.get();
        if (numbers != null) {
            document.put(Revisions.FIELD, numbers.next());
            document.put(Migrations.FIELD, format);
        }
        return super.maybeCallBeforeSave(record, document, collection);
    }

    private <R> R changing(Collection<?> records, Supplier<R> write) {
        var aggregates = records.stream()
                .filter(Aggregate.class::isInstance)
                .map(Aggregate.class::cast)
                .toList();
        if (aggregates.isEmpty()) {
            return write.get();
        }
        var keys = aggregates.stream().map(Aggregate::key).toList();
        return changing(aggregates.get(0).getClass(), keys, own::await, write);
    }

    /** Nobody may hear of the change from the server before it is expected from there. */
    private <R> R changing(
            Class<? extends Aggregate> type,
            List<String> keys,
            Consumer<RevisionRange> expectation,
            Supplier<R> write) {
        if (keys.isEmpty()) {
            return write.get();
        }
        var numbers = revisions.take(keys.size());
        expectation.accept(numbers);
        UPCOMING.set(LongStream.iterate(numbers.first(), number -> number + 1).iterator());
        try {
            var result = write.get();
            tell(type, keys, numbers);
            return result;
        } catch (DataAccessException e) {
            if (mayHaveWritten(e, keys)) {
                tell(type, keys, numbers);
            }
            throw e;
        } finally {
            UPCOMING.remove();
        }
    }

    private void tell(Class<? extends Aggregate> type, List<String> keys, RevisionRange numbers) {
        var changes = IntStream.range(0, keys.size())
                .mapToObj(i -> new Change(type, keys.get(i), numbers.first() + i))
                .toList();
        feed.publish(changes, numbers.at());
    }

    /** A refused write has changed nothing; one that was cut short, or many of which one was refused, may have. */
    private static boolean mayHaveWritten(DataAccessException e, List<String> keys) {
        var isRefused = e instanceof OptimisticLockingFailureException || e instanceof DataIntegrityViolationException;
        return !isRefused || keys.size() > 1;
    }
}
