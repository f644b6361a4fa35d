package org.partnershipgraph.persistence.document;

import static java.util.Objects.requireNonNull;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.cursor.TimeoutMode;
import com.mongodb.client.model.Projections;
import com.mongodb.client.result.DeleteResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.change.Change;
import org.partnershipgraph.change.Revision;
import org.partnershipgraph.persistence.change.ChangePublisher;
import org.partnershipgraph.persistence.change.PendingEchoes;
import org.partnershipgraph.persistence.change.Revisions;
import org.partnershipgraph.store.Aggregate;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.CollectionPreparer;
import org.springframework.data.mongodb.core.CursorPreparer;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.QueryMapper;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Reserves a revision for each write of records, stores it in their documents, and publishes the change once it is made.
 * Records are inserted, saved and removed; {@link GuardedTemplate} rejects all other ways to write them.
 */
class RecordTemplate extends GuardedTemplate {

    /** One command for all of a large bulk would exceed its timeout. */
    private static final int CHUNK = 500;

    private final MongoDatabaseFactory store;
    private final MappingMongoConverter converter;
    private final Revisions revisions;
    private final PendingEchoes echoes;
    private final ChangePublisher publisher;
    private final int format;

    RecordTemplate(
            MongoDatabaseFactory store,
            MappingMongoConverter converter,
            Revisions revisions,
            PendingEchoes echoes,
            ChangePublisher publisher,
            int format) {
        super(store, converter);
        this.store = store;
        this.converter = converter;
        this.revisions = revisions;
        this.echoes = echoes;
        this.publisher = publisher;
        this.format = format;
    }

    @Override
    public <T> T insert(T object, String collection) {
        return object instanceof Aggregate record
                ? saving(List.of(record), template -> template.insert(object, collection))
                : super.insert(object, collection);
    }

    @Override
    public <T> Collection<T> insert(Collection<? extends T> objects, String collection) {
        var records = objects.stream()
                .filter(Aggregate.class::isInstance)
                .map(Aggregate.class::cast)
                .toList();
        return records.isEmpty()
                ? super.insert(objects, collection)
                : saving(records, template -> insertInChunks(List.copyOf(objects), collection, template));
    }

    @Override
    public <T> T save(T object, String collection) {
        return object instanceof Aggregate record
                ? saving(List.of(record), template -> template.save(object, collection))
                : super.save(object, collection);
    }

    @Override
    protected <T> DeleteResult doRemove(String collection, Query query, @Nullable Class<T> type, boolean isMulti) {
        if (type == null || !Aggregate.class.isAssignableFrom(type)) {
            return super.doRemove(collection, query, type, isMulti);
        }
        return publishing(
                type.asSubclass(Aggregate.class),
                keys(collection, query, type),
                revision -> super.doRemove(collection, query, type, isMulti));
    }

    /** Without distinct, which compatible servers may reject because the driver gives it a time limit. */
    private List<String> keys(String collection, Query query, Class<?> type) {
        var entity = getConverter().getMappingContext().getPersistentEntity(type);
        var filter = new QueryMapper(getConverter()).getMappedObject(query.getQueryObject(), entity);
        var keys = execute(
                collection,
                documents -> documents
                        .find(filter)
                        .projection(Projections.include("_id"))
                        .map(document -> String.valueOf(document.get("_id")))
                        .into(new ArrayList<>()));
        return requireNonNull(keys);
    }

    /** The timeout applies to each reply of the server, not to all of them together. */
    @Override
    protected <S, T> List<T> doFind(
            String collection,
            CollectionPreparer<MongoCollection<Document>> preparer,
            Document query,
            Document fields,
            Class<S> type,
            @Nullable CursorPreparer cursor,
            DocumentCallback<T> reader) {
        CursorPreparer withTimeoutPerReply = found -> {
            var prepared = cursor == null ? found : cursor.prepare(found);
            return prepared.timeoutMode(TimeoutMode.ITERATION);
        };
        return super.doFind(collection, preparer, query, fields, type, withTimeoutPerReply, reader);
    }

    private static <T> Collection<T> insertInChunks(
            List<? extends T> records, String collection, MongoTemplate template) {
        var inserted = new ArrayList<T>(records.size());
        for (int from = 0; from < records.size(); from += CHUNK) {
            var chunk = records.subList(from, Math.min(records.size(), from + CHUNK));
            inserted.addAll(template.insert(chunk, collection));
        }
        return inserted;
    }

    private <R> R saving(List<Aggregate> records, Function<MongoTemplate, R> write) {
        var keys = records.stream().map(Aggregate::key).toList();
        return publishing(records.get(0).getClass(), keys, revision -> {
            echoes.expect(keys, revision.number());
            try {
                return write.apply(new StampingTemplate(store, converter, revision.number(), format));
            } catch (DataAccessException e) {
                echoes.forget(keys, revision.number());
                throw e;
            }
        });
    }

    private <R> R publishing(Class<? extends Aggregate> type, List<String> keys, Function<Revision, R> write) {
        var revision = revisions.next();
        var changes = keys.stream().map(key -> new Change(type, key)).toList();
        try {
            var result = write.apply(revision);
            publisher.publish(changes, revision);
            return result;
        } catch (DataAccessException e) {
            if (mayHaveWritten(e, keys)) {
                publisher.publish(changes, revision);
            }
            throw e;
        }
    }

    /** A rejected write has changed nothing, unless it was one of many; one that was cut short may have. */
    private static boolean mayHaveWritten(DataAccessException e, List<String> keys) {
        var isRejected = e instanceof OptimisticLockingFailureException || e instanceof DataIntegrityViolationException;
        return !isRejected || keys.size() > 1;
    }
}
