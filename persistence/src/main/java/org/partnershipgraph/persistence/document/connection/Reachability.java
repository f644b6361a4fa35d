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
 * Tracks, from the driver's own heartbeats, whether there is a server that commands can go to. After one was lost,
 * commands wait for another to take its place; once the timeout has passed they fail at once, so that a request does not
 * wait for each of its commands in turn.
 */
class Reachability implements ClusterListener, ServerListener, ServerMonitorListener {

    private static final Logger LOG = LoggerFactory.getLogger(Reachability.class);

    private final String server;
    private final Duration timeout;
    private final ReadPreference readPreference;
    private final @Nullable String replicaSet;
    private final Map<ServerAddress, Long> respondedAtNanos = new ConcurrentHashMap<>();
    private volatile @Nullable String otherReplicaSet;
    private volatile Set<ServerAddress> usable = Set.of();
    private volatile @Nullable Long lostAtNanos = System.nanoTime();
    private boolean isReportedLost;

    /**
     * @param server names the server in error messages
     * @param replicaSet that the servers have to belong to; null if any will do
     */
    Reachability(String server, Duration timeout, ReadPreference readPreference, @Nullable String replicaSet) {
        this.server = server;
        this.timeout = timeout;
        this.readPreference = readPreference;
        this.replicaSet = replicaSet;
    }

    /** Names the server in error messages, without user and password. */
    String server() {
        return server;
    }

    /** Throws {@link DataAccessResourceFailureException} if there has been no server for longer than the timeout. */
    void require() {
        var lostAt = lostAtNanos;
        if (lostAt != null && isOlderThanTimeout(lostAt)) {
            throw new DataAccessResourceFailureException(server + " does not answer");
        }
    }

    /**
     * A command got no response in time. If the heartbeats got none either, the server is gone and not just slow, and
     * later commands need not wait for the timeout again.
     */
    synchronized void timedOut() {
        if (usable.stream().map(respondedAtNanos::get).allMatch(at -> at == null || isNearlyTimeoutOld(at))) {
            lost(System.nanoTime() - timeout.toNanos() - 1);
        }
    }

    /** Explains why a command did not reach a server. */
    DataAccessResourceFailureException unavailable(RuntimeException failure) {
        var other = otherReplicaSet;
        return usable.isEmpty() && other != null
                ? new OtherReplicaSetException(server, other, failure)
                : new DataAccessResourceFailureException(server + " does not answer", failure);
    }

    @Override
    public synchronized void clusterDescriptionChanged(ClusterDescriptionChangedEvent event) {
        var description = event.getNewDescription();
        if (description.getServerDescriptions().isEmpty()) {
            return; // the application is closing its connections
        }
        usable = usable(description).stream().map(ServerDescription::getAddress).collect(Collectors.toSet());
        if (!usable.isEmpty()) {
            found();
        } else if (lostAtNanos == null) {
            lost(System.nanoTime());
        }
    }

    @Override
    public synchronized void serverHeartbeatSucceeded(ServerHeartbeatSucceededEvent event) {
        var address = event.getConnectionId().getServerId().getAddress();
        respondedAtNanos.put(address, System.nanoTime());
        if (usable.contains(address)) {
            found();
        }
    }

    @Override
    public void serverDescriptionChanged(ServerDescriptionChangedEvent event) {
        var name = event.getNewDescription().getSetName();
        if (name != null && replicaSet != null && !name.equals(replicaSet)) {
            otherReplicaSet = name;
        }
    }

    /** A replica set without a primary is unavailable, unless the address allows reads from secondaries. */
    private List<ServerDescription> usable(ClusterDescription description) {
        return description.getConnectionMode() == ClusterConnectionMode.MULTIPLE
                ? readPreference.choose(description)
                : description.getServerDescriptions().stream()
                        .filter(ServerDescription::isOk)
                        .toList();
    }

    private boolean isOlderThanTimeout(long nanos) {
        return System.nanoTime() - nanos > timeout.toNanos();
    }

    /** The driver counts whole milliseconds, so a command may give up slightly early. */
    private boolean isNearlyTimeoutOld(long nanos) {
        return System.nanoTime() - nanos > timeout.toNanos() / 10 * 9;
    }

    private void found() {
        lostAtNanos = null;
        if (isReportedLost) {
            LOG.info("{} answers again", server);
        }
        isReportedLost = false;
    }

    private void lost(long atNanos) {
        if (lostAtNanos == null) {
            isReportedLost = true;
            LOG.warn("{} does not answer; requests fail until it does", server);
        }
        lostAtNanos = atNanos;
    }
}
