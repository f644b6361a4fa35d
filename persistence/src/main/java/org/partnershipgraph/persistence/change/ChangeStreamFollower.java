package org.partnershipgraph.persistence.change;

import com.mongodb.MongoException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Follows the server's report of changes from where this or another instance has left it, and after a disconnect goes on
 * from the last change that was told. Where the server has forgotten that one, or the report cannot be understood, it says
 * that changes were missed and goes on from then.
 */
public class ChangeStreamFollower implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeStreamFollower.class);
    private static final int PAUSE_MILLIS = 500;
    /** Invalid token, history lost, fatal error: the place is of no use any more. */
    private static final Set<Integer> PLACE_IS_LOST = Set.of(260, 280, 286);

    private final ChangeStreamCursor.Source source;
    private final ChangeStreamTranslator report;
    private final SuppressedChanges untold;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "server-changes");
    private @Nullable ChangeStreamCursor open;
    private @Nullable BsonDocument place;

    ChangeStreamFollower(ChangeStreamCursor.Source source, ChangeStreamTranslator report) {
        this.source = source;
        this.report = report;
        untold = new SuppressedChanges(source, report);
        thread.setDaemon(true);
    }

    /** Every change after this call will be told, and those since the report was left; as far as they are there, at once. */
    void start() {
        place = report.start();
        try {
            tellAtOnce();
        } catch (RuntimeException e) {
            closeReport();
            forgetPlaceOrThrow(e);
            reopen();
        }
        thread.start();
    }

    private void tellAtOnce() {
        var opened = new ChangeStreamCursor(source, place);
        open = opened;
        tellAndNote(opened.arrived(), opened.place());
    }

    /** The place was noted by another process, perhaps long ago, or in another server from which the data was moved. */
    private void forgetPlaceOrThrow(RuntimeException e) {
        if (isPlaceLost(e)) {
            LOG.warn(
                    "What was changed straight in the database while no instance ran is not known any more: {}",
                    e.toString());
        } else if (isOfServer(e)) {
            throw e;
        } else {
            LOG.error("The server's report of changes cannot be understood; it is gone on with from now", e);
        }
        place = null;
    }

    /** Does work whose changes are not told one by one, for they are all that there is afterwards. */
    public <T> T ignoring(Supplier<T> work) {
        return thread.isAlive() ? untold.of(work) : work.get();
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
                place = isPlaceLost(e) ? null : place;
                startAgain();
            } catch (RuntimeException e) {
                LOG.error("The server's report of changes cannot be understood; everything is read anew", e);
                place = null;
                startAgain();
            }
        }
        closeReport();
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
        closeReport();
        pause();
    }

    private void follow() {
        var opened = open == null ? reopen() : open;
        while (!isClosing()) {
            tellAndNote(opened.next(), opened.place());
        }
    }

    private void tellAndNote(List<ChangeStreamEvent> events, @Nullable BsonDocument end) {
        synchronized (report) {
            var wanted = events.stream().filter(event -> !untold.holds(event)).toList();
            if (!wanted.isEmpty()) {
                report.tell(wanted, end);
            }
            place = end;
            report.reached(end);
        }
    }

    private ChangeStreamCursor reopen() {
        var opened = new ChangeStreamCursor(source, place);
        open = opened;
        if (place == null) {
            report.tellMissed(opened.place());
        }
        return opened;
    }

    private static boolean isPlaceLost(RuntimeException e) {
        var cause = e.getCause() instanceof MongoException driver ? driver : e;
        return cause instanceof MongoException driver && PLACE_IS_LOST.contains(driver.getCode());
    }

    private static boolean isOfServer(RuntimeException e) {
        return e instanceof MongoException || e instanceof DataAccessException;
    }

    private void closeReport() {
        var opened = open;
        open = null;
        if (opened != null) {
            opened.close();
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
