package org.partnershipgraph.persistence.change;

import static java.util.Objects.requireNonNull;

import com.mongodb.MongoException;
import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Follows the change stream of a replica set and publishes what others write. It starts from the stored checkpoint, and
 * resumes after the last published event when the connection breaks. If the server no longer has that event or the stream
 * is unreadable, it resumes from now and publishes that changes were lost. After a crash it may read events again; then a
 * revision grows without a change, which does no harm.
 */
class ChangeStreamFollower implements AutoCloseable {

    /** Opens the change stream after a resume token, or from now on if there is none. */
    interface Source {
        MongoChangeStreamCursor<ChangeStreamDocument<Document>> open(@Nullable BsonDocument resumeToken);
    }

    private static final Logger LOG = LoggerFactory.getLogger(ChangeStreamFollower.class);
    private static final int PAUSE_MILLIS = 50;
    private static final long CHECKPOINT_INTERVAL_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final int CAPPED_POSITION_LOST = 136;

    /** Besides, InvalidResumeToken, ChangeStreamFatalError and ChangeStreamHistoryLost. */
    private static final Set<Integer> UNUSABLE_TOKEN = Set.of(CAPPED_POSITION_LOST, 260, 280, 286);

    /** CommandNotSupported, and an unknown or unavailable stage of an aggregation. */
    private static final Set<Integer> UNSUPPORTED = Set.of(115, 40_324, 40_573);

    private final Source stream;
    private final ChangeStreamTranslator translator;
    private final Revisions revisions;
    private final ChangePublisher publisher;
    private final ScheduledExecutorService polls =
            Executors.newSingleThreadScheduledExecutor(ChangeStreamFollower::daemon);
    private @Nullable MongoChangeStreamCursor<ChangeStreamDocument<Document>> cursor;
    private @Nullable BsonDocument resumeToken;
    private long checkpointSavedAt = System.nanoTime() - CHECKPOINT_INTERVAL_NANOS;

    ChangeStreamFollower(
            Source stream, ChangeStreamTranslator translator, Revisions revisions, ChangePublisher publisher) {
        this.stream = stream;
        this.translator = translator;
        this.revisions = revisions;
        this.publisher = publisher;
    }

    /**
     * Publishes what was changed since the checkpoint, then follows the stream in the background. Returns false if the
     * server has no change streams.
     */
    @SuppressWarnings("FutureReturnValueIgnored") // runs until it is shut down
    synchronized boolean start() {
        resumeToken = revisions.checkpoint();
        try {
            readFirst();
        } catch (MongoException e) {
            if (!isUnsupported(e)) {
                throw e;
            }
            closeCursor();
            resumeToken = null;
            return false;
        }
        polls.scheduleWithFixedDelay(this::poll, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        return true;
    }

    @Override
    public void close() {
        polls.shutdown();
        stop();
    }

    /** Reads the echoes of the last writes first, so that the next start does not count them. */
    private synchronized void stop() {
        try {
            if (cursor != null) {
                read(cursor);
                saveCheckpoint();
            }
        } catch (RuntimeException e) {
            LOG.debug("Could not save the checkpoint of the change stream", e);
        }
        closeCursor();
    }

    private synchronized void poll() {
        try {
            read(cursor == null ? reopen() : cursor);
        } catch (RuntimeException e) {
            recoverFrom(e);
        }
    }

    /** Reads what follows the checkpoint, or if the server no longer has that position, what happens from now on. */
    private void readFirst() {
        try {
            read(open(resumeToken));
        } catch (RuntimeException e) {
            if (isUnsupported(e)) {
                throw e;
            }
            recoverFrom(e);
            if (isServerFailure(e)) {
                throw e;
            }
            read(reopen());
        }
    }

    /** A position can only be lost if one was asked for; without, the code means that no change is recorded. */
    private boolean isUnsupported(RuntimeException e) {
        return e instanceof MongoException refusal
                && (UNSUPPORTED.contains(refusal.getCode())
                        || (refusal.getCode() == CAPPED_POSITION_LOST && resumeToken == null));
    }

    /** Waits a moment for an event, and publishes it with those that arrive together with it. */
    private void read(MongoChangeStreamCursor<ChangeStreamDocument<Document>> source) {
        var events = new ArrayList<ChangeStreamDocument<Document>>();
        for (var event = source.tryNext(); event != null; event = source.available() > 0 ? source.tryNext() : null) {
            events.add(event);
        }
        var end = source.getResumeToken();
        if (!events.isEmpty()) {
            publish(events, requireNonNull(end));
        }
        resumeToken = end;
        publisher.setComplete(true);
        if (System.nanoTime() - checkpointSavedAt >= CHECKPOINT_INTERVAL_NANOS) {
            saveCheckpoint();
        }
    }

    private void publish(List<ChangeStreamDocument<Document>> events, BsonDocument end) {
        if (!events.stream().allMatch(ChangeStreamTranslator::isOnDocument)) {
            publisher.publishChangesLost(revisions.next(Instant.now(), end));
            return;
        }
        var changes = translator.translate(events);
        if (!changes.isEmpty()) {
            var changedAt = ChangeStreamTranslator.timeOf(events.get(events.size() - 1));
            publisher.publish(changes, revisions.next(changedAt, end));
        }
    }

    private MongoChangeStreamCursor<ChangeStreamDocument<Document>> open(@Nullable BsonDocument token) {
        var opened = stream.open(token);
        cursor = opened;
        return opened;
    }

    private MongoChangeStreamCursor<ChangeStreamDocument<Document>> reopen() {
        var opened = open(resumeToken);
        if (resumeToken == null) {
            publisher.publishChangesLost(revisions.next());
        }
        return opened;
    }

    private void recoverFrom(RuntimeException e) {
        publisher.setComplete(false);
        if (!isServerFailure(e)) {
            LOG.error("Change stream unreadable; resuming from now", e);
            resumeToken = null;
        } else if (cursor != null) {
            LOG.warn("Change stream interrupted; resuming: {}", e.toString());
        }
        closeCursor();
    }

    private static boolean isServerFailure(RuntimeException e) {
        var failure = e.getCause() instanceof MongoException cause ? cause : e;
        return failure instanceof MongoException known
                ? !UNUSABLE_TOKEN.contains(known.getCode())
                : failure instanceof DataAccessException;
    }

    private void saveCheckpoint() {
        if (resumeToken != null) {
            revisions.saveCheckpoint(resumeToken);
            checkpointSavedAt = System.nanoTime();
        }
    }

    private void closeCursor() {
        if (cursor == null) {
            return;
        }
        try {
            cursor.close();
        } catch (MongoException e) {
            LOG.debug("The change stream was closed already", e);
        }
        cursor = null;
    }

    private static Thread daemon(Runnable task) {
        var thread = new Thread(task, "change-stream");
        thread.setDaemon(true);
        return thread;
    }
}
