package org.partnershipgraph.persistence.change;

import com.mongodb.MongoException;
import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.change.Changes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Follows the server's report of changes, and after a disconnect goes on from the last change that was told. Where the
 * server has forgotten that one, or the report cannot be understood, it says that changes were missed and goes on from
 * then.
 */
class ServerChanges implements Changes.Subscription {

    /** Opens the report behind a place in it, or now. */
    interface Source {
        MongoChangeStreamCursor<ChangeStreamDocument<Document>> open(@Nullable BsonDocument place);
    }

    private static final Logger LOG = LoggerFactory.getLogger(ServerChanges.class);
    private static final int PAUSE_MILLIS = 500;
    /** Invalid token, history lost, fatal error: the place is of no use any more. */
    private static final Set<Integer> PLACE_IS_LOST = Set.of(260, 280, 286);

    private final Source source;
    private final ServerReport report;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "server-changes");
    private @Nullable MongoChangeStreamCursor<ChangeStreamDocument<Document>> cursor;
    private @Nullable BsonDocument place;

    ServerChanges(Source source, ServerReport report) {
        this.source = source;
        this.report = report;
        thread.setDaemon(true);
    }

    /** Every change after this call will be told. */
    void start() {
        cursor = source.open(null);
        place = cursor.getResumeToken();
        thread.start();
    }

    @Override
    public void close() {
        closing.countDown();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!isClosing()) {
            try {
                follow();
            } catch (MongoException | DataAccessException e) {
                LOG.warn("The server's report of changes broke off, going on from there: {}", e.toString());
                forgetPlaceIfLost(e);
                startAgain();
            } catch (RuntimeException e) {
                LOG.error("The server's report of changes cannot be understood; everything is read anew", e);
                place = null;
                startAgain();
            }
        }
        closeCursor();
    }

    private void startAgain() {
        closeCursor();
        pause();
    }

    private void follow() {
        var open = cursor == null ? reopen() : cursor;
        while (!isClosing()) {
            var events = next(open);
            if (!events.isEmpty()) {
                report.tell(events);
            }
            place = open.getResumeToken();
        }
    }

    private MongoChangeStreamCursor<ChangeStreamDocument<Document>> reopen() {
        var opened = source.open(place);
        cursor = opened;
        if (place == null) {
            report.tellMissed();
        }
        return opened;
    }

    /** Waits for a change and takes along what has arrived with it. */
    private static List<ChangeStreamDocument<Document>> next(
            MongoChangeStreamCursor<ChangeStreamDocument<Document>> cursor) {
        var events = new ArrayList<ChangeStreamDocument<Document>>();
        var event = cursor.tryNext();
        while (event != null) {
            events.add(event);
            event = cursor.available() > 0 ? cursor.tryNext() : null;
        }
        return events;
    }

    private void forgetPlaceIfLost(RuntimeException e) {
        var cause = e.getCause() instanceof MongoException driver ? driver : e;
        if (cause instanceof MongoException driver && PLACE_IS_LOST.contains(driver.getCode())) {
            place = null;
        }
    }

    private void closeCursor() {
        var open = cursor;
        cursor = null;
        if (open == null) {
            return;
        }
        try {
            open.close();
        } catch (RuntimeException e) {
            LOG.debug("The server had closed the report already", e);
        }
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    private void pause() {
        try {
            if (closing.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                LOG.debug("No more changes are wanted");
            }
        } catch (InterruptedException e) {
            closing.countDown();
        }
    }
}
