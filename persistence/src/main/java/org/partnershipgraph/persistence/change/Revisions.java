package org.partnershipgraph.persistence.change;

import static java.util.Objects.requireNonNull;

import com.mongodb.MongoException;
import com.mongodb.ReadPreference;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndReplaceOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.change.Revision;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** The counter that every change takes its number from, shared by all that write through this application. */
public class Revisions {

    /** The field of a document that holds the number of the change that wrote it. */
    public static final String FIELD = "revision";

    private static final String COLLECTION = "revision";
    private static final String ID = "data";
    private static final String NUMBER = "number";
    private static final String UPDATED_AT = "updatedAt";

    private final MongoDatabaseFactory store;
    private final Clock clock;

    public Revisions(MongoDatabaseFactory store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Takes that many numbers, which nobody else gets. */
    public RevisionRange take(int count) {
        var last = increment(count);
        return new RevisionRange(last.number() - count + 1, count, requireNonNull(last.updatedAt()));
    }

    /** Takes numbers and changes the counter further where it is as a condition says, else null. */
    @Nullable
    RevisionRange takeIf(Bson condition, int count, Bson further, boolean isToBeMade) {
        var now = clock.instant();
        var counter = updateIf(condition, Updates.combine(taking(count, now), further), isToBeMade);
        return counter == null ? null : new RevisionRange(counter.getLong(NUMBER) - count + 1, count, now);
    }

    /** Changes the counter where it is as a condition says, or not there yet, and takes no number. */
    void changeIf(Bson condition, Bson change) {
        updateIf(condition, Updates.combine(Updates.inc(NUMBER, 0L), change), true);
    }

    /** Null where it is not as the condition says, also where it is to be made in that case. */
    private @Nullable Document updateIf(Bson condition, Bson update, boolean isToBeMade) {
        var options = new FindOneAndUpdateOptions().upsert(isToBeMade).returnDocument(ReturnDocument.AFTER);
        try {
            return inStore(
                    counters -> counters.findOneAndUpdate(Filters.and(Filters.eq(ID), condition), update, options));
        } catch (DuplicateKeyException e) {
            return null;
        }
    }

    /** The document of the counter, as the primary has it. */
    @Nullable
    Document stored() {
        return inStore(counters -> counters.withReadPreference(ReadPreference.primary())
                .find(Filters.eq(ID))
                .first());
    }

    /** The next revision behind a number, whatever has become of the counter: somebody may have deleted it. */
    Revision nextBehind(long number) {
        var next = increment(1);
        return next.number() > number ? next : increment(number - next.number() + 1);
    }

    private Revision increment(long count) {
        var now = clock.instant();
        var options = new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
        var counter = inStore(counters -> counters.findOneAndUpdate(Filters.eq(ID), taking(count, now), options));
        return new Revision(requireNonNull(counter).getLong(NUMBER), now);
    }

    private static Bson taking(long count, Instant at) {
        return Updates.combine(Updates.inc(NUMBER, count), Updates.set(UPDATED_AT, Date.from(at)));
    }

    /** The newest number taken, and when. */
    public Revision newest() {
        var counter = inStore(counters -> counters.find(Filters.eq(ID)).first());
        return counter == null || counter.getLong(NUMBER) == 0
                ? Revision.NONE
                : new Revision(
                        counter.getLong(NUMBER), counter.getDate(UPDATED_AT).toInstant());
    }

    /**
     * Goes on from the revision of a store whose records were taken over: in a store that has had no changes from that
     * very one, in another from one that is newer than both, for nobody may take it for what the store had before.
     */
    public Revision takeOver(Revision other) {
        var own = newest();
        if (own.number() > 0) {
            return increment(Math.max(other.number() - own.number(), 0) + 1);
        }
        if (other.updatedAt() != null) {
            var counter = new Document("_id", ID)
                    .append(NUMBER, other.number())
                    .append(UPDATED_AT, Date.from(other.updatedAt()));
            inStore(counters ->
                    counters.findOneAndReplace(Filters.eq(ID), counter, new FindOneAndReplaceOptions().upsert(true)));
        }
        return other;
    }

    private @Nullable Document inStore(Function<MongoCollection<Document>, @Nullable Document> command) {
        try {
            return command.apply(store.getMongoDatabase().getCollection(COLLECTION));
        } catch (MongoException e) {
            throw DataAccessUtils.translateIfNecessary(e, store.getExceptionTranslator());
        }
    }
}
