package org.partnershipgraph.persistence.document.lock;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;

/** One document in the database, held by one owner at a time until it expires. */
class Lease {

    private static final String NAME = "lock";
    private static final String OWNER = "owner";
    private static final String UNTIL = "until";

    private final MongoCollection<Document> leases;
    private final Clock clock;
    private final Duration length;
    private final String owner = UUID.randomUUID().toString();

    Lease(MongoCollection<Document> leases, Clock clock, Duration length) {
        this.leases = leases;
        this.clock = clock;
        this.length = length;
    }

    Duration length() {
        return length;
    }

    /** Takes the lease if it is free or expired, or extends it; returns false if another owner holds it. */
    boolean extend() {
        var now = clock.instant();
        var isMineOrExpired = List.of(Filters.eq(OWNER, owner), Filters.lt(UNTIL, Date.from(now)));
        var mine = Updates.combine(Updates.set(OWNER, owner), Updates.set(UNTIL, Date.from(now.plus(length))));
        try {
            // If another owner holds it, the filter matches nothing and the insertion finds the identifier taken.
            leases.updateOne(
                    new Document("_id", NAME).append("$or", isMineOrExpired), mine, new UpdateOptions().upsert(true));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    void release() {
        leases.deleteOne(new Document("_id", NAME).append(OWNER, owner));
    }
}
