package org.partnershipgraph.persistence.change;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bson.BsonDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Follows the server's report of changes from where this or another instance has left it, and after a disconnect goes on
 * from the last change that was told. Where the server has forgotten that one, or the report cannot be understood, it says
 * that changes were missed and goes on from then.
 */
public class ServerChanges implements AutoCloseable {

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
    private @Nullable Place ignored;

    ServerChanges(Source source, ServerReport report) {
        this.source = source;
        this.report = report;
        thread.setDaemon(true);
    }

    /** Every change after this call will be told, and those since the report was left; as far as they are there, at once. */
    void start() {
        place = report.start();
        var opened = place == null ? source.open(null) : goOnFrom(place);
        cursor = opened;
        tellAndNote(arrived(opened), opened.getResumeToken());
        thread.start();
    }

    /** The place was noted by another process, perhaps long ago, or in another server from which the data was moved. */
    private MongoChangeStreamCursor<ChangeStreamDocument<Document>> goOnFrom(BsonDocument noted) {
        try {
            return source.open(noted);
        } catch (MongoCommandException e) {
            LOG.warn(
                    "What was changed straight in the database while no instance ran is not known any more: {}",
                    e.toString());
            var opened = source.open(null);
            report.tellMissed(opened.getResumeToken());
            return opened;
        }
    }

    /** Does work whose changes are not told one by one, for they are all that there is afterwards. */
    public <T> T ignoring(Supplier<T> work) {
        if (!thread.isAlive()) {
            return work.get();
        }
        synchronized (report) {
            var result = work.get();
            var end = end();
            ignored = Place.of(end, 0);
            report.skipTo(end);
            return result;
        }
    }

    /** The token of the place at which the report is now. */
    private @Nullable BsonDocument end() {
        try (var now = source.open(null)) {
            now.tryNext(); // the driver knows it with the first answer
            return now.getResumeToken();
        }
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
        leave();
    }

    /** What was told is not to be told at the next start. */
    private void leave() {
        try {
            report.note(place);
        } catch (RuntimeException e) {
            LOG.debug("The place in the server's report of changes could not be noted", e);
        }
    }

    private void startAgain() {
        closeCursor();
        pause();
    }

    private void follow() {
        var open = cursor == null ? reopen() : cursor;
        while (!isClosing()) {
            tellAndNote(next(open), open.getResumeToken());
        }
    }

    private void tellAndNote(List<Event> events, @Nullable BsonDocument end) {
        synchronized (report) {
            var wanted = events.stream().filter(event -> !isIgnored(event)).toList();
            if (!wanted.isEmpty()) {
                report.tell(wanted, end);
            }
            place = end;
            report.reached(end);
        }
    }

    private boolean isIgnored(Event event) {
        return ignored != null && !ignored.isBefore(event.token());
    }

    private MongoChangeStreamCursor<ChangeStreamDocument<Document>> reopen() {
        var opened = source.open(place);
        cursor = opened;
        if (place == null) {
            report.tellMissed(opened.getResumeToken());
        }
        return opened;
    }

    /** Waits for a change and takes along what has arrived with it. */
    private static List<Event> next(MongoChangeStreamCursor<ChangeStreamDocument<Document>> cursor) {
        var first = cursor.tryNext();
        var events = arrived(cursor);
        if (first != null) {
            events.add(0, new Event(first));
        }
        return events;
    }

    private static List<Event> arrived(MongoChangeStreamCursor<ChangeStreamDocument<Document>> cursor) {
        var events = new ArrayList<Event>();
        for (var told = arrivedOrNull(cursor); told != null; told = arrivedOrNull(cursor)) {
            events.add(new Event(told));
        }
        return events;
    }

    private static @Nullable ChangeStreamDocument<Document> arrivedOrNull(
            MongoChangeStreamCursor<ChangeStreamDocument<Document>> cursor) {
        return cursor.available() > 0 ? cursor.tryNext() : null;
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
