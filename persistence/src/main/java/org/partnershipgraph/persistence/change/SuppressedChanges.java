package org.partnershipgraph.persistence.change;

import com.mongodb.MongoException;
import java.util.function.Supplier;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Changes that are not told one by one, for they are all that there is afterwards. */
class SuppressedChanges {

    private static final Logger LOG = LoggerFactory.getLogger(SuppressedChanges.class);

    private final ChangeStreamCursor.Source source;
    private final ChangeStreamTranslator report;
    private @Nullable Checkpoint end;

    SuppressedChanges(ChangeStreamCursor.Source source, ChangeStreamTranslator report) {
        this.source = source;
        this.report = report;
    }

    /** Does work and skips its changes; it is done all the same where the server does not say at which place it ended. */
    <T> T of(Supplier<T> work) {
        synchronized (report) {
            var result = work.get();
            try {
                skip();
            } catch (MongoException | DataAccessException e) {
                LOG.warn("What was just replaced is told again, record by record: {}", e.toString());
            }
            return result;
        }
    }

    boolean holds(ChangeStreamEvent event) {
        return end != null && !end.isBefore(event.token());
    }

    private void skip() {
        var now = now();
        end = Checkpoint.of(now, 0);
        report.skipTo(now);
    }

    /** The token of the place at which the report is now. */
    private @Nullable BsonDocument now() {
        try (var cursor = source.open(null)) {
            cursor.tryNext(); // the driver knows it with the first answer
            return cursor.getResumeToken();
        }
    }
}
