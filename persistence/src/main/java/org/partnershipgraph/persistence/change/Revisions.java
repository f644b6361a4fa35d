package org.partnershipgraph.persistence.change;

import static java.util.Objects.requireNonNull;

import com.mongodb.MongoException;
import com.mongodb.ReadPreference;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.change.Revision;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/**
 * The counter of revisions, one document shared by all instances. It also holds the checkpoint: the resume token of the
 * change stream up to which every change has been counted.
 */
public class Revisions {

    /** The field of a record's document that holds the revision which wrote it. */
    public static final String FIELD = "revision";

    private static final String COLLECTION = "revision";
    private static final String ID = "data";
    private static final String NUMBER = "number";
    private static final String UPDATED_AT = "updatedAt";
    private static final String CHECKPOINT = "checkpoint";

    private final MongoDatabaseFactory store;
    private final Clock clock;

    public Revisions(MongoDatabaseFactory store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Reserves the next revision for a write that is about to be made, so that a crash cannot leave it uncounted. */
    public Revision next() {
        var now = clock.instant();
        return update(increment(1, now));
    }

    /** Reserves the next revision for changes made elsewhere, and moves the checkpoint behind them in the same step. */
    Revision next(Instant changedAt, BsonDocument checkpoint) {
        return update(Updates.combine(increment(1, changedAt), Updates.set(CHECKPOINT, checkpoint)));
    }

    /** Reserves the next revision greater than a number, even if somebody has deleted the counter. */
    Revision nextAfter(long number) {
        var next = next();
        return next.number() > number ? next : update(increment(number - next.number() + 1, clock.instant()));
    }

    public Revision newest() {
        var counter = stored();
        return counter == null ? Revision.NONE : revision(counter);
    }

    /**
     * Continues from the revision of a store whose records were imported. A store without changes of its own takes over
     * that very revision; another one gets a revision greater than both.
     */
    public Revision takeOver(Revision imported) {
        var own = newest();
        if (own.number() > 0) {
            return nextAfter(Math.max(imported.number(), own.number()));
        }
        if (imported.updatedAt() == null) {
            return imported;
        }
        return update(increment(imported.number(), imported.updatedAt()));
    }

    /** Returns null if there is none, or none that is a resume token. */
    @Nullable
    BsonDocument checkpoint() {
        var counter = stored();
        if (counter == null || !(counter.get(CHECKPOINT) instanceof Document token)) {
            return null;
        }
        return token.get("_data") instanceof String ? token.toBsonDocument() : null;
    }

    void saveCheckpoint(BsonDocument checkpoint) {
        update(Updates.combine(Updates.inc(NUMBER, 0L), Updates.set(CHECKPOINT, checkpoint)));
    }

    private @Nullable Document stored() {
        return execute(counters -> counters.withReadPreference(ReadPreference.primary())
                .find(Filters.eq(ID))
                .first());
    }

    private Revision update(Bson update) {
        var options = new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
        return revision(
                requireNonNull(execute(counters -> counters.findOneAndUpdate(Filters.eq(ID), update, options))));
    }

    private static Bson increment(long count, Instant at) {
        return Updates.combine(Updates.inc(NUMBER, count), Updates.set(UPDATED_AT, Date.from(at)));
    }

    private static Revision revision(Document counter) {
        var updatedAt = counter.getDate(UPDATED_AT);
        return new Revision(counter.getLong(NUMBER), updatedAt == null ? null : updatedAt.toInstant());
    }

    private @Nullable Document execute(Function<MongoCollection<Document>, @Nullable Document> command) {
        try {
            return command.apply(store.getMongoDatabase().getCollection(COLLECTION));
        } catch (MongoException e) {
            throw DataAccessUtils.translateIfNecessary(e, store.getExceptionTranslator());
        }
    }
}
