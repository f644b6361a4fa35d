package org.partnershipgraph.persistence.change;

import com.mongodb.MongoException;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.bson.BsonDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Follows the change stream of a replica set and publishes what others write. It starts from the stored checkpoint and
 * resumes after the last published event when the connection breaks. If the server no longer has that event or the stream
 * is unreadable, it resumes from now and publishes that changes were lost. After a crash some events are read again and
 * counted twice, which does no harm: a revision may grow without a change, but never the other way round.
 */
public class ChangeStreamFollower implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeStreamFollower.class);
    private static final int RETRY_PAUSE_MILLIS = 500;
    private static final long CHECKPOINT_INTERVAL_NANOS = TimeUnit.SECONDS.toNanos(30);
    /** InvalidResumeToken, ChangeStreamFatalError and ChangeStreamHistoryLost. */
    private static final Set<Integer> UNUSABLE_TOKEN = Set.of(260, 280, 286);

    private final ChangeStreamCursor.Source stream;
    private final ChangeStreamTranslator translator;
    private final Revisions revisions;
    private final ChangePublisher publisher;
    /** Held while the stream is read; fair, so that the thread below lets others have it in between. */
    private final ReentrantLock lock = new ReentrantLock(true);

    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "change-stream");
    private @Nullable ChangeStreamCursor cursor;
    private @Nullable BsonDocument resumeToken;
    private long checkpointSavedAt = System.nanoTime() - CHECKPOINT_INTERVAL_NANOS;

    ChangeStreamFollower(
            ChangeStreamCursor.Source stream,
            ChangeStreamTranslator translator,
            Revisions revisions,
            ChangePublisher publisher) {
        this.stream = stream;
        this.translator = translator;
        this.revisions = revisions;
        this.publisher = publisher;
        thread.setDaemon(true);
    }

    /** Publishes what was changed since the checkpoint, then follows the stream in a thread of its own. */
    void start() {
        resumeToken = revisions.checkpoint();
        try {
            var opened = open(resumeToken);
            publish(opened.arrived(), opened);
        } catch (RuntimeException e) {
            recoverFrom(e);
            if (isServerFailure(e)) {
                throw e;
            }
            reopen();
        }
        thread.start();
    }

    /** Runs work that replaces all records without publishing its events; the caller publishes that all changed. */
    public <T> T suppressing(Supplier<T> work) {
        if (!thread.isAlive()) {
            return work.get();
        }
        lock.lock();
        try {
            var result = work.get();
            skipToNow();
            return result;
        } finally {
            lock.unlock();
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
        while (closing.getCount() > 0) {
            lock.lock();
            try {
                var opened = cursor == null ? reopen() : cursor;
                publish(opened.await(), opened);
            } catch (RuntimeException e) {
                recoverFrom(e);
                pause();
            } finally {
                lock.unlock();
            }
        }
        shutDown();
    }

    private void publish(List<ChangeStreamDocument<Document>> events, ChangeStreamCursor source) {
        var end = source.resumeToken();
        if (end == null) {
            return; // nothing was read yet
        }
        if (!events.stream().allMatch(ChangeStreamTranslator::isOnDocument)) {
            publisher.publishChangesLost(revisions.next(Instant.now(), end));
        } else {
            publishChanges(events, end);
        }
        resumeToken = end;
        if (System.nanoTime() - checkpointSavedAt >= CHECKPOINT_INTERVAL_NANOS) {
            saveCheckpoint();
        }
    }

    private void publishChanges(List<ChangeStreamDocument<Document>> events, BsonDocument end) {
        var changes = translator.translate(events);
        if (!changes.isEmpty()) {
            var changedAt = ChangeStreamTranslator.timeOf(events.get(events.size() - 1));
            publisher.publish(changes, revisions.next(changedAt, end));
        }
    }

    private ChangeStreamCursor open(@Nullable BsonDocument token) {
        var opened = new ChangeStreamCursor(stream.open(token));
        cursor = opened;
        return opened;
    }

    private ChangeStreamCursor reopen() {
        var opened = open(resumeToken);
        if (resumeToken == null) {
            publisher.publishChangesLost(revisions.next());
        }
        return opened;
    }

    private void skipToNow() {
        closeCursor();
        try {
            var opened = open(null);
            publish(opened.await(), opened);
            saveCheckpoint();
        } catch (MongoException | DataAccessException e) {
            LOG.warn(
                    "Could not skip the change stream to now; publishing the replaced records one by one: {}",
                    e.toString());
            closeCursor();
        }
    }

    private void recoverFrom(RuntimeException e) {
        closeCursor();
        if (isServerFailure(e)) {
            LOG.warn("Change stream interrupted; resuming: {}", e.toString());
            return;
        }
        if (hasUnusableToken(e)) {
            LOG.warn("Change stream history lost; resuming from now: {}", e.toString());
        } else {
            LOG.error("Change stream unreadable; resuming from now", e);
        }
        resumeToken = null;
    }

    private static boolean isServerFailure(RuntimeException e) {
        return (e instanceof MongoException || e instanceof DataAccessException) && !hasUnusableToken(e);
    }

    private static boolean hasUnusableToken(RuntimeException e) {
        var failure = e.getCause() instanceof MongoException cause ? cause : e;
        return failure instanceof MongoException known && UNUSABLE_TOKEN.contains(known.getCode());
    }

    private void saveCheckpoint() {
        if (resumeToken != null) {
            revisions.saveCheckpoint(resumeToken);
            checkpointSavedAt = System.nanoTime();
        }
    }

    private void closeCursor() {
        if (cursor != null) {
            cursor.close();
        }
        cursor = null;
    }

    private void pause() {
        try {
            if (closing.await(RETRY_PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                LOG.debug("Closing instead of resuming the change stream");
            }
        } catch (InterruptedException e) {
            closing.countDown();
        }
    }

    private void shutDown() {
        closeCursor();
        try {
            saveCheckpoint();
        } catch (RuntimeException e) {
            LOG.debug("Could not save the checkpoint of the change stream", e);
        }
    }
}
