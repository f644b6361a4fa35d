package org.partnershipgraph.persistence.connection;

import com.mongodb.connection.ServerDescription;
import com.mongodb.event.ClusterDescriptionChangedEvent;
import com.mongodb.event.ClusterListener;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Knows from the driver's own checks whether a server answers. Commands wait for one that has just gone, for another may
 * take its place; once it has been away for the timeout they fail at once, so that no request waits for each of its
 * commands in turn.
 */
class Reachability implements ClusterListener {

    private static final Logger LOG = LoggerFactory.getLogger(Reachability.class);

    private final Duration timeout;
    private volatile @Nullable Long awaySinceNanos = System.nanoTime();
    private boolean isMissed;

    Reachability(Duration timeout) {
        this.timeout = timeout;
    }

    void require() {
        var awaySince = awaySinceNanos;
        if (awaySince != null && System.nanoTime() - awaySince > timeout.toNanos()) {
            throw new DataAccessResourceFailureException("No server has answered for " + timeout.toMillis() + " ms");
        }
    }

    @Override
    public synchronized void clusterDescriptionChanged(ClusterDescriptionChangedEvent event) {
        var servers = event.getNewDescription().getServerDescriptions();
        if (servers.isEmpty()) {
            return; // the application closes its connections
        }
        if (servers.stream().anyMatch(ServerDescription::isOk)) {
            arrived();
        } else if (awaySinceNanos == null) {
            left();
        }
    }

    private void arrived() {
        awaySinceNanos = null;
        if (isMissed) {
            LOG.info("The database server answers again");
        }
        isMissed = false;
    }

    private void left() {
        awaySinceNanos = System.nanoTime();
        isMissed = true;
        LOG.warn("The database server does not answer; requests fail until it does");
    }
}
