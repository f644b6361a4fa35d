package org.partnershipgraph.persistence.change;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Up to where in the server's report changes have their numbers: one place for all instances, beside the counter in the
 * store. A place there that cannot be read counts as none.
 */
class Checkpoints {

    /** How far behind the noted place may be: from there on is read again after a process was killed. */
    private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(30);

    private static final String PLACE = "place";
    private static final String TOKEN = "token";
    private static final String NEWEST = "newest";
    private static final String PATH_OF_ORDER = String.join(".", PLACE, TOKEN, Checkpoint.ORDER);
    private static final Bson IS_NONE = Filters.nor(Filters.and(
            Filters.type(PATH_OF_ORDER, "string"), Filters.type(String.join(".", PLACE, NEWEST), "number")));

    private final Revisions counter;
    private long notedAt = System.nanoTime() - PAUSE_NANOS;

    Checkpoints(Revisions counter) {
        this.counter = counter;
    }

    /** Null where none was ever noted. */
    @Nullable
    Checkpoint noted() {
        var stored = counter.stored();
        return stored != null
                        && stored.get(PLACE) instanceof Document place
                        && place.get(TOKEN) instanceof Document token
                        && place.get(NEWEST) instanceof Number newest
                ? Checkpoint.of(token.toBsonDocument(), newest.longValue())
                : null;
    }

    /** Takes numbers for changes up to the next place and notes it; null where the known one is not the noted one any more. */
    @Nullable
    RevisionRange take(int count, @Nullable Checkpoint known, Checkpoint next) {
        var isKnown = known == null ? IS_NONE : Filters.eq(PATH_OF_ORDER, known.order());
        return counter.takeIf(isKnown, count, set(next), known == null);
    }

    /** Notes a place from time to time, as {@link #note}. */
    void noteNowAndThen(@Nullable BsonDocument token, long newest) {
        if (System.nanoTime() - notedAt >= PAUSE_NANOS) {
            note(token, newest);
        }
    }

    /** Notes a place, unless a later one is noted. */
    void note(@Nullable BsonDocument token, long newest) {
        var reached = Checkpoint.of(token, newest);
        if (reached != null) {
            var isEarlier = Filters.or(IS_NONE, Filters.lt(PATH_OF_ORDER, reached.order()));
            counter.changeIf(isEarlier, set(reached));
        }
        notedAt = System.nanoTime();
    }

    private static Bson set(Checkpoint place) {
        return Updates.set(PLACE, new Document(TOKEN, place.token()).append(NEWEST, place.newest()));
    }
}
