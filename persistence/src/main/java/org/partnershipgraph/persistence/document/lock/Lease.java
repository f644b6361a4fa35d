package org.partnershipgraph.persistence.document.lock;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;

/** What one process has at a time, and a process that died has no longer once it ran out. */
public class Lease {

    private static final String OWNER = "owner";
    private static final String UNTIL = "until";

    private final MongoCollection<Document> leases;
    private final String name;
    private final Clock clock;
    private final Duration length;
    private final String owner = UUID.randomUUID().toString();
    private Instant renewal = Instant.MIN;

    public Lease(MongoCollection<Document> leases, String name, Clock clock, Duration length) {
        this.leases = leases;
        this.name = name;
        this.clock = clock;
        this.length = length;
    }

    /** Takes the lease where it is free, or has it for longer where it has it already; false where another has it. */
    public boolean extend() {
        var now = clock.instant();
        var until = Date.from(now.plus(length));
        if (!takeOver(now, until) && !create(until)) {
            return false;
        }
        renewal = now.plus(length.dividedBy(3));
        return true;
    }

    private boolean takeOver(Instant now, Date until) {
        var isMineOrFree =
                Filters.and(Filters.eq(name), Filters.or(Filters.eq(OWNER, owner), Filters.lt(UNTIL, Date.from(now))));
        var mine = Updates.combine(Updates.set(OWNER, owner), Updates.set(UNTIL, until));
        return leases.findOneAndUpdate(isMineOrFree, mine) != null;
    }

    /** Of several that see none, one inserts it. */
    private boolean create(Date until) {
        if (leases.find(Filters.eq(name)).first() != null) {
            return false;
        }
        try {
            leases.insertOne(new Document("_id", name).append(OWNER, owner).append(UNTIL, until));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    /** Has the lease for longer where it will run out soon; false where another has it. */
    public boolean keep() {
        return clock.instant().isBefore(renewal) || extend();
    }

    public void release() {
        leases.deleteOne(Filters.and(Filters.eq(name), Filters.eq(OWNER, owner)));
    }
}
