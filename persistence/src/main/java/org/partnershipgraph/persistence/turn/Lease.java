package org.partnershipgraph.persistence.turn;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;

/** A lock that one process has at a time, and that a process which died has no longer once it ran out. */
public class Lease {

    private static final int DUPLICATE_KEY = 11_000;

    private final MongoCollection<Document> locks;
    private final String name;
    private final Clock clock;
    private final Duration length;
    private final String owner = UUID.randomUUID().toString();
    private Instant renewal = Instant.MIN;

    public Lease(MongoCollection<Document> locks, String name, Clock clock, Duration length) {
        this.locks = locks;
        this.name = name;
        this.clock = clock;
        this.length = length;
    }

    /** Takes the lock where it is free, or has it for longer where it is held already; false where another has it. */
    public boolean extend() {
        var now = clock.instant();
        var isMineOrFree = Filters.and(
                Filters.eq(name), Filters.or(Filters.eq("owner", owner), Filters.lt("until", Date.from(now))));
        var mine = Updates.combine(Updates.set("owner", owner), Updates.set("until", Date.from(now.plus(length))));
        try {
            locks.findOneAndUpdate(isMineOrFree, mine, new FindOneAndUpdateOptions().upsert(true));
            renewal = now.plus(length.dividedBy(3));
            return true;
        } catch (MongoCommandException e) {
            return refusedOrThrow(e, e.getErrorCode() == DUPLICATE_KEY);
        } catch (MongoWriteException e) {
            return refusedOrThrow(e, e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY);
        }
    }

    /** Has the lock for longer where it will run out soon; false where another has it. */
    public boolean keep() {
        return clock.instant().isBefore(renewal) || extend();
    }

    public void release() {
        locks.deleteOne(Filters.and(Filters.eq(name), Filters.eq("owner", owner)));
    }

    /** The lock that exists matches no filter, so it cannot be inserted a second time. */
    private static boolean refusedOrThrow(RuntimeException e, boolean isTaken) {
        if (!isTaken) {
            throw e;
        }
        return false;
    }
}
