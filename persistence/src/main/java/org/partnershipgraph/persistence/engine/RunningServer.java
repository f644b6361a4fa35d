package org.partnershipgraph.persistence.engine;

import java.net.InetSocketAddress;
import org.partnershipgraph.persistence.engine.storage.GroupCommit;

/** An open store with its commits and its network server, from when it is opened until it is closed or cannot be written. */
final class RunningServer implements AutoCloseable {

    private final EngineBackend backend;
    private final GroupCommit commits;
    private final WireServer server;

    /** Calls back once, after the first commit that fails. */
    RunningServer(EngineBackend backend, int port, String password, Runnable whenBroken) {
        this.backend = backend;
        this.commits = new GroupCommit(backend.store(), backend::prepareCommit, whenBroken);
        this.server = new WireServer(backend, commits, port, password);
    }

    InetSocketAddress address() {
        return server.address();
    }

    long documentsRead() {
        return backend.documentsRead();
    }

    /** Sends pending replies and compacts the file for at most a few seconds. */
    @Override
    public void close() {
        commits.close();
        server.close();
        if (!commits.isBroken()) {
            backend.prepareCommit(); // closing commits what clients have written since the last commit
        }
        backend.store().close();
    }

    /** Disconnects all clients, and leaves the file as of the last successful commit. */
    void abandon() {
        server.close();
        commits.close();
        backend.store().closeImmediately();
    }
}
