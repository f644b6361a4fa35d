package org.partnershipgraph.persistence.engine;

import java.net.InetSocketAddress;

/** A store, what commits it, and what listens for commands on it: from when it was opened until it can be written no more. */
final class RunningServer implements AutoCloseable {
    private final EngineBackend backend;
    private final GroupCommit commits;
    private final Listener listener;

    /** Tells once where a commit has failed, after which the store takes nothing more. */
    RunningServer(EngineBackend backend, int port, Runnable whenBroken) {
        this.backend = backend;
        this.commits = new GroupCommit(backend.store(), whenBroken);
        this.listener = new Listener(backend, commits, port);
    }

    InetSocketAddress address() {
        return listener.address();
    }

    long documentsRead() {
        return backend.documentsRead();
    }

    /** Sends the replies that are due, compacts the file, at most for some seconds. */
    @Override
    public void close() {
        commits.close();
        listener.close();
        backend.store().close();
    }

    /** Hangs up on everybody, and leaves the file as the last commit that succeeded has left it. */
    void abandon() {
        listener.close();
        commits.close();
        backend.store().closeImmediately();
    }
}
