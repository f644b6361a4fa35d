package org.partnershipgraph.persistence.engine.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;

/**
 * Makes writes durable before they are acknowledged. Writers change the maps concurrently and queue their replies here; one
 * thread commits everything queued so far, forces it to disk and then sends all these replies. A commit never splits a
 * command, so a document and its index entries are kept or lost together.
 */
public final class GroupCommit implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);
    private static final long IDLE_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
    private static final long LAST_COMPACTION_NANOS = TimeUnit.SECONDS.toNanos(2);

    /** A reply that waits for its commit. */
    @FunctionalInterface
    public interface Reply {

        /** Receives null once the write is on disk, or the reason why it never will be. */
        void committed(@Nullable RuntimeException failure);
    }

    private final MVStore store;
    private final Runnable beforeCommit;
    private final Compaction compaction;
    private final ReadWriteLock gate = new ReentrantReadWriteLock();
    private final BlockingQueue<Reply> waiting = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::run, "embedded-mongo-commit");
    private final Runnable whenBroken;
    private @Nullable RuntimeException broken;
    private volatile boolean isClosing;
    private volatile boolean hasEnded;

    /**
     * @param beforeCommit runs before each commit, while nobody writes
     * @param whenBroken runs once, after the first commit that fails; the store accepts no writes from then on
     */
    public GroupCommit(MVStore store, Runnable beforeCommit, Runnable whenBroken) {
        this.store = store;
        this.beforeCommit = beforeCommit;
        this.whenBroken = whenBroken;
        this.compaction = new Compaction(store);
        thread.setDaemon(true);
        thread.start();
    }

    /** Runs a command that may write, and that calls {@link #whenCommitted} before it returns. */
    public void write(Runnable command) {
        gate.readLock().lock();
        try {
            command.run();
        } finally {
            gate.readLock().unlock();
        }
    }

    public void whenCommitted(Reply reply) {
        waiting.add(reply);
        if (hasEnded) {
            rejectWaiting();
        }
    }

    /** Commits what is left, compacts the file for at most about two seconds and ends the thread. */
    @Override
    public void close() {
        isClosing = true;
        // Wakes the thread; an interrupt would close the file under a commit.
        waiting.add(failure -> {});
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether a commit has failed; known once the thread has ended. */
    public boolean isBroken() {
        return broken != null;
    }

    private void run() {
        try {
            while (!isClosing || !waiting.isEmpty()) {
                commitOrCompact();
            }
            var end = System.nanoTime() + LAST_COMPACTION_NANOS;
            while (broken == null && compaction.isDue(true) && System.nanoTime() < end) {
                compact(true);
            }
        } catch (InterruptedException e) {
            LOG.error("The commit thread was interrupted", e);
        } finally {
            hasEnded = true;
            rejectWaiting();
        }
    }

    private void commitOrCompact() throws InterruptedException {
        var first = waiting.poll(IDLE_NANOS, TimeUnit.NANOSECONDS);
        if (first != null) {
            commit(first);
        }
        if (broken == null && compaction.isDue(first == null)) {
            compact(first == null);
        }
    }

    private void commit(Reply first) {
        List<Reply> group = new ArrayList<>(List.of(first));
        var wasBroken = broken != null;
        if (!wasBroken) {
            tryCommit(group);
        }
        for (var reply : group) {
            reply.committed(broken);
        }
        if (broken != null && !wasBroken) {
            whenBroken.run();
        }
    }

    private void tryCommit(List<Reply> group) {
        try {
            commitWithAllWaiting(group);
        } catch (RuntimeException | Error e) { // an error must not end the thread unnoticed
            LOG.error(
                    "The built-in database cannot be written and is unavailable until it can; pending writes are not"
                            + " acknowledged: {}",
                    NestedExceptionUtils.getMostSpecificCause(e).toString());
            LOG.debug("The commit failed", e);
            broken = e instanceof RuntimeException failure ? failure : new IllegalStateException(e);
        }
    }

    private void commitWithAllWaiting(List<Reply> group) {
        gate.writeLock().lock();
        try {
            waiting.drainTo(group);
            beforeCommit.run();
            store.commit();
        } finally {
            gate.writeLock().unlock();
        }
        store.sync();
    }

    private void compact(boolean isIdle) {
        gate.writeLock().lock();
        try {
            beforeCommit.run();
            compaction.step(isIdle);
        } catch (RuntimeException e) {
            // The data is complete all the same; the file is only larger than necessary.
            LOG.warn("The database file could not be compacted", e);
            compaction.stop();
        } finally {
            gate.writeLock().unlock();
        }
    }

    private void rejectWaiting() {
        for (var reply = waiting.poll(); reply != null; reply = waiting.poll()) {
            reply.committed(new IllegalStateException("the built-in database is closed"));
        }
    }
}
