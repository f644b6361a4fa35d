package org.partnershipgraph.persistence.engine;

import de.bwaldvogel.mongo.exception.MongoServerError;
import org.h2.mvstore.MVStore;
import org.partnershipgraph.persistence.engine.storage.GroupCommit;
import org.partnershipgraph.persistence.engine.storage.StoreFile;

/** The built-in server posing as the only member of a replica set, with a change stream. */
public final class ReplicaSet implements AutoCloseable {

    public static final String NAME = "partnerships";

    private final MVStore store = StoreFile.inMemory();
    private final ReplicaSetMember member = new ReplicaSetMember(store);
    private final GroupCommit commits = new GroupCommit(store, member::prepareCommit, () -> {});
    private final WireServer listener = new WireServer(member, commits, 0, "secret");

    public ReplicaSet() {
        member.listensAt(address());
    }

    /** Connects to this member only. */
    public String connectionString() {
        return "mongodb://test:secret@%s/?authMechanism=PLAIN&directConnection=true&retryWrites=false"
                .formatted(address());
    }

    /** Connects to the primary of the set. */
    public String connectionStringOfAll() {
        return "mongodb://test:secret@%s/?authMechanism=PLAIN&replicaSet=%s&retryWrites=false"
                .formatted(address(), NAME);
    }

    /** Becomes a secondary, so that the set has no primary. */
    public void stepDown() {
        member.isPrimary(false);
    }

    /** Becomes the primary again. */
    public void stepUp() {
        member.isPrimary(true);
    }

    /** Drops all past events, as a server does when its oplog is full. */
    public void forgetChanges() {
        member.forget();
    }

    /** Answers a command, or {@code $changeStream}, with an error from now on. */
    public void refuse(String command, int code, String codeName, String message) {
        member.refuse(command, new MongoServerError(code, codeName, message));
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
