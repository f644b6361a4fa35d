package org.partnershipgraph.persistence.document;

import com.mongodb.client.result.UpdateResult;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.store.Aggregate;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.ReplaceOptions;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.UpdateDefinition;

/** Rejects writes that change parts of records or several at once, because they would bypass revisions and subscribers. */
abstract class GuardedTemplate extends MongoTemplate {

    GuardedTemplate(MongoDatabaseFactory store, MongoConverter converter) {
        super(store, converter);
    }

    @Override
    protected UpdateResult doUpdate(
            String collection,
            Query query,
            UpdateDefinition update,
            @Nullable Class<?> type,
            boolean isUpsert,
            boolean isMulti) {
        rejectRecords(type);
        return super.doUpdate(collection, query, update, type, isUpsert, isMulti);
    }

    @Override
    protected <S, T> UpdateResult replace(
            Query query, Class<S> type, T replacement, ReplaceOptions options, String collection) {
        rejectRecords(type);
        return super.replace(query, type, replacement, options, collection);
    }

    @Override
    public <T> @Nullable T findAndModify(
            Query query, UpdateDefinition update, FindAndModifyOptions options, Class<T> type, String collection) {
        rejectRecords(type);
        return super.findAndModify(query, update, options, type, collection);
    }

    @Override
    public <S, T> @Nullable T findAndReplace(
            Query query,
            S replacement,
            FindAndReplaceOptions options,
            Class<S> type,
            String collection,
            Class<T> resultType) {
        rejectRecords(type);
        return super.findAndReplace(query, replacement, options, type, collection, resultType);
    }

    @Override
    public <T> @Nullable T findAndRemove(Query query, Class<T> type, String collection) {
        rejectRecords(type);
        return super.findAndRemove(query, type, collection);
    }

    @Override
    public BulkOperations bulkOps(BulkOperations.BulkMode mode, @Nullable Class<?> type, String collection) {
        rejectRecords(type);
        return super.bulkOps(mode, type, collection);
    }

    private static void rejectRecords(@Nullable Class<?> type) {
        if (type != null && Aggregate.class.isAssignableFrom(type)) {
            throw new UnsupportedOperationException(
                    "%s can only be inserted, saved or removed, so that the change gets a revision and is published"
                            .formatted(type.getSimpleName()));
        }
    }
}
