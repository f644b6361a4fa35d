package org.partnershipgraph.persistence.document.connection;

import com.mongodb.ReadPreference;
import com.mongodb.ServerAddress;
import com.mongodb.connection.ClusterConnectionMode;
import com.mongodb.connection.ClusterDescription;
import com.mongodb.connection.ServerDescription;
import com.mongodb.event.ClusterDescriptionChangedEvent;
import com.mongodb.event.ClusterListener;
import com.mongodb.event.ServerDescriptionChangedEvent;
import com.mongodb.event.ServerHeartbeatSucceededEvent;
import com.mongodb.event.ServerListener;
import com.mongodb.event.ServerMonitorListener;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Knows from the driver's own checks whether a server answers that commands may go to. Commands wait for one that has
 * just gone, for another may take its place; once it has been away for the timeout they fail at once, so that no request
 * waits for each of its commands in turn.
 */
class Reachability implements ClusterListener, ServerListener, ServerMonitorListener {

    private static final Logger LOG = LoggerFactory.getLogger(Reachability.class);

    private final Duration timeout;
    private final ReadPreference reads;
    private final @Nullable String replicaSet;
    private final Map<ServerAddress, Long> answeredAtNanos = new ConcurrentHashMap<>();
    private volatile @Nullable String otherReplicaSet;
    private volatile Set<ServerAddress> usable = Set.of();
    private volatile @Nullable Long awaySinceNanos = System.nanoTime();
    private boolean isMissed;

    /** Of a replica set of that name, or, where the address has none, of any server. */
    Reachability(Duration timeout, ReadPreference reads, @Nullable String replicaSet) {
        this.timeout = timeout;
        this.reads = reads;
        this.replicaSet = replicaSet;
    }

    void require() {
        var awaySince = awaySinceNanos;
        if (awaySince != null && isLongerAgoThanTheTimeout(awaySince)) {
            throw new DataAccessResourceFailureException("No server has answered for " + timeout.toMillis() + " ms");
        }
    }

    /**
     * A command had no answer in time. Where no check had one either, it is not the command that is slow, and the next
     * ones need not wait as long again, whenever the server was found to be away.
     */
    synchronized void timedOut() {
        if (usable.stream().map(answeredAtNanos::get).allMatch(at -> at == null || isNearlyTheTimeoutAgo(at))) {
            left(System.nanoTime() - timeout.toNanos() - 1);
        }
    }

    /** What servers say they are of that answer and are not of the wanted replica set; null where there is no such. */
    @Nullable
    String otherReplicaSet() {
        return usable.isEmpty() ? otherReplicaSet : null;
    }

    @Override
    public synchronized void clusterDescriptionChanged(ClusterDescriptionChangedEvent event) {
        var description = event.getNewDescription();
        if (description.getServerDescriptions().isEmpty()) {
            return; // the application closes its connections
        }
        usable = usable(description).stream().map(ServerDescription::getAddress).collect(Collectors.toSet());
        if (!usable.isEmpty()) {
            arrived();
        } else if (awaySinceNanos == null) {
            left(System.nanoTime());
        }
    }

    @Override
    public synchronized void serverHeartbeatSucceeded(ServerHeartbeatSucceededEvent event) {
        var server = event.getConnectionId().getServerId().getAddress();
        answeredAtNanos.put(server, System.nanoTime());
        if (usable.contains(server)) {
            arrived();
        }
    }

    @Override
    public void serverDescriptionChanged(ServerDescriptionChangedEvent event) {
        var name = event.getNewDescription().getSetName();
        if (name != null && replicaSet != null && !name.equals(replicaSet)) {
            otherReplicaSet = name;
        }
    }

    /** Reads go to the primary unless the address says otherwise; so a replica set without one is away, if it answers. */
    private List<ServerDescription> usable(ClusterDescription description) {
        return description.getConnectionMode() == ClusterConnectionMode.MULTIPLE
                ? reads.choose(description)
                : description.getServerDescriptions().stream()
                        .filter(ServerDescription::isOk)
                        .toList();
    }

    private boolean isLongerAgoThanTheTimeout(long nanos) {
        return System.nanoTime() - nanos > timeout.toNanos();
    }

    /** The driver counts in whole milliseconds, so a command may give up a little before its time. */
    private boolean isNearlyTheTimeoutAgo(long nanos) {
        return System.nanoTime() - nanos > timeout.toNanos() / 10 * 9;
    }

    private void arrived() {
        awaySinceNanos = null;
        if (isMissed) {
            LOG.info("The database server answers again");
        }
        isMissed = false;
    }

    private void left(long sinceNanos) {
        if (awaySinceNanos == null) {
            isMissed = true;
            LOG.warn("The database server does not answer; requests fail until it does");
        }
        awaySinceNanos = sinceNanos;
    }
}
