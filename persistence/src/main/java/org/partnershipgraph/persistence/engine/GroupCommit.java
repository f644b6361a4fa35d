package org.partnershipgraph.persistence.engine;

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

/**
 * Makes writes durable before they are acknowledged. Writers change the maps side by side and leave their replies here;
 * one thread commits whatever has come together, forces it to disk and then sends all these replies. A commit never
 * falls into the middle of a command, so a document and its index entries are kept or lost together.
 */
final class GroupCommit implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);
    private static final long IDLE_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
    private static final long LAST_COMPACTION_NANOS = TimeUnit.SECONDS.toNanos(2);

    /** A reply that waits for its commit: accepts null once the write is on disk, or why it never will be. */
    interface Reply {
        void committed(@Nullable RuntimeException failure);
    }

    private final MVStore store;
    private final Compaction compaction;
    private final ReadWriteLock gate = new ReentrantReadWriteLock();
    private final BlockingQueue<Reply> waiting = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::run, "embedded-mongo-commit");
    private final Runnable whenBroken;
    private @Nullable RuntimeException broken;
    private volatile boolean closing;
    private volatile boolean ended;

    GroupCommit(MVStore store) {
        this(store, () -> {});
    }

    /** Tells once where a commit has failed: the store takes nothing more then. */
    GroupCommit(MVStore store, Runnable whenBroken) {
        this.store = store;
        this.whenBroken = whenBroken;
        this.compaction = new Compaction(store);
        thread.setDaemon(true);
        thread.start();
    }

    /** Runs a command that may write, and that calls {@link #whenCommitted} before it returns. */
    void write(Runnable command) {
        gate.readLock().lock();
        try {
            command.run();
        } finally {
            gate.readLock().unlock();
        }
    }

    void whenCommitted(Reply reply) {
        waiting.add(reply);
        if (ended) {
            refuseWaiting();
        }
    }

    /** Commits what is left, compacts the file for at most about two seconds and ends the thread. */
    @Override
    public void close() {
        closing = true;
        // Wakes the thread; an interrupt would close the file under a commit.
        waiting.add(failure -> {});
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (!closing || !waiting.isEmpty()) {
                commitOrCompact();
            }
            long end = System.nanoTime() + LAST_COMPACTION_NANOS;
            while (broken == null && compaction.isDue(true) && System.nanoTime() < end) {
                compact(true);
            }
        } catch (InterruptedException e) {
            LOG.error("Nobody may interrupt the thread that commits", e);
        } finally {
            ended = true;
            refuseWaiting();
        }
    }

    private void commitOrCompact() throws InterruptedException {
        Reply first = waiting.poll(IDLE_NANOS, TimeUnit.NANOSECONDS);
        if (first != null) {
            commit(first);
        }
        if (broken == null && compaction.isDue(first == null)) {
            compact(first == null);
        }
    }

    private void commit(Reply first) {
        List<Reply> group = new ArrayList<>(List.of(first));
        boolean wasBroken = broken != null;
        if (!wasBroken) {
            tryToCommit(group);
        }
        for (Reply reply : group) {
            reply.committed(broken);
        }
        if (broken != null && !wasBroken) {
            whenBroken.run();
        }
    }

    private void tryToCommit(List<Reply> group) {
        try {
            commitWithAllWaiting(group);
        } catch (RuntimeException e) {
            LOG.error(
                    "The embedded database cannot be written, and is away until it can; what was being written is not"
                            + " acknowledged",
                    e);
            broken = e;
        }
    }

    private void commitWithAllWaiting(List<Reply> group) {
        gate.writeLock().lock();
        try {
            waiting.drainTo(group);
            store.commit();
        } finally {
            gate.writeLock().unlock();
        }
        store.sync();
    }

    private void compact(boolean idle) {
        gate.writeLock().lock();
        try {
            compaction.step(idle);
        } catch (RuntimeException e) {
            // The data is whole all the same; the file is only larger than it need be.
            LOG.warn("The database file could not be compacted and stays as it is", e);
            compaction.stop();
        } finally {
            gate.writeLock().unlock();
        }
    }

    private void refuseWaiting() {
        for (Reply reply = waiting.poll(); reply != null; reply = waiting.poll()) {
            reply.committed(new IllegalStateException("the embedded database is closed"));
        }
    }
}
