package org.partnershipgraph.persistence.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes writes durable before they are acknowledged. Writers change the maps side by side and leave their replies here;
 * one thread commits whatever has come together, forces it to disk and then sends all these replies. A commit never
 * falls into the middle of a command, so a document and its index entries are kept or lost together.
 */
final class GroupCommit implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);

    /** What to do once the write is on disk, or once it is clear that it will not be. */
    interface Reply {
        void acknowledge();

        void fail(MVStoreException reason);
    }

    private static final int IDLE_MILLIS = 250;
    private static final Reply NOBODY = new Reply() {
        @Override
        public void acknowledge() {}

        @Override
        public void fail(MVStoreException reason) {}
    };

    private final MVStore store;
    private final Compaction compaction;
    private final ReadWriteLock gate = new ReentrantReadWriteLock();
    private final BlockingQueue<Reply> waiting = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::run, "embedded-mongo-commit");
    private volatile boolean closing;

    GroupCommit(MVStore store) {
        this.store = store;
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
    }

    /** Commits what is left and ends the thread. */
    @Override
    public void close() {
        closing = true;
        // Not by an interrupt: that would close the file under a commit.
        waiting.add(NOBODY);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!closing || !waiting.isEmpty()) {
            List<Reply> group = nextGroup();
            if (!group.isEmpty()) {
                commit(group);
            }
            compact(group.isEmpty());
        }
    }

    private List<Reply> nextGroup() {
        List<Reply> group = new ArrayList<>();
        try {
            Reply first = waiting.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
            if (first != null) {
                group.add(first);
            }
        } catch (InterruptedException e) {
            LOG.debug("nobody interrupts this thread", e);
        }
        return group;
    }

    private void commit(List<Reply> group) {
        try {
            commitWith(group);
        } catch (MVStoreException e) {
            LOG.error("The embedded database could not be written; the writes under way are not acknowledged", e);
            group.forEach(reply -> reply.fail(e));
            return;
        }
        group.forEach(Reply::acknowledge);
    }

    /** Whoever joined while this thread waited for the gate is in the same commit. */
    private void commitWith(List<Reply> group) {
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
        if (!compaction.isDue(idle)) {
            return;
        }
        gate.writeLock().lock();
        try {
            compaction.step();
        } finally {
            gate.writeLock().unlock();
        }
    }
}
