package org.partnershipgraph.persistence.engine;

import org.h2.mvstore.MVStore;
import org.partnershipgraph.persistence.engine.storage.GroupCommit;
import org.partnershipgraph.persistence.engine.storage.StoreFile;

/** The built-in server as the one member of a replica set: it says that it is one, and tells what changes in it. */
public final class ReplicaSet implements AutoCloseable {

    /** What the set is called. */
    public static final String NAME = "partnerships";

    private final MVStore store = StoreFile.inMemory();
    private final GroupCommit commits = new GroupCommit(store, () -> {});
    private final ReplicaSetMember member = new ReplicaSetMember(store);
    private final WireServer listener = new WireServer(member, commits, 0);

    public ReplicaSet() {
        member.listensAt(address());
    }

    /** Leads to this member alone, whichever others it names. */
    public String connectionString() {
        return "mongodb://%s/?directConnection=true&retryWrites=false".formatted(address());
    }

    /** Leads to whichever member is the primary. */
    public String connectionStringOfAll() {
        return "mongodb://%s/?replicaSet=%s&retryWrites=false".formatted(address(), NAME);
    }

    /** Is a secondary from now on, and no other member is there to take the primary's place. */
    public void stepDown() {
        member.isPrimary(false);
    }

    /** Is the primary again. */
    public void stepUp() {
        member.isPrimary(true);
    }

    /** Has forgotten what changed up to now, as a server whose oplog is full. */
    public void forgetChanges() {
        member.forget();
    }

    public int port() {
        return listener.address().getPort();
    }

    @Override
    public void close() {
        commits.close();
        listener.close();
        store.close();
    }

    private String address() {
        return "127.0.0.1:" + port();
    }
}
