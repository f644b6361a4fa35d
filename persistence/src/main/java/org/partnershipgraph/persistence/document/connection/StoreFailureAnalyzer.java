package org.partnershipgraph.persistence.document.connection;

import com.mongodb.ConnectionString;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.PermissionDeniedDataAccessException;
import org.springframework.util.StringUtils;

/** Ends a start without a server with one message. It names the server and never the user or the password. */
class StoreFailureAnalyzer extends AbstractFailureAnalyzer<DataAccessException> {

    private final Environment settings;

    StoreFailureAnalyzer(Environment settings) {
        this.settings = settings;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, DataAccessException cause) {
        if (cause instanceof OtherReplicaSetException other) {
            return new FailureAnalysis(
                    "The database server %s is of the replica set '%s', and not of the one that SPRING_MONGODB_URI names"
                            .formatted(server(), other.actual()),
                    "Name that one with replicaSet=%s in SPRING_MONGODB_URI, or give another address."
                            .formatted(other.actual()),
                    cause);
        }
        if (cause instanceof DataAccessResourceFailureException) {
            return new FailureAnalysis(
                    "The database server %s does not answer".formatted(server()),
                    "Start it, or set SPRING_MONGODB_URI to one that runs, or leave SPRING_MONGODB_URI away to use"
                            + " the built-in database. PARTNERSHIPS_STORE_TIMEOUT says how long to wait.",
                    cause);
        }
        if (cause instanceof NonTransientDataAccessResourceException) {
            return new FailureAnalysis(
                    String.valueOf(cause.getMessage()),
                    "Move it away and put a backup in its place: a copy of it, or an archive by import-archive.",
                    cause);
        }
        if (cause instanceof PermissionDeniedDataAccessException) {
            return new FailureAnalysis(
                    "The database server %s does not let the application in".formatted(server()),
                    "Check the user, the password and authSource in SPRING_MONGODB_URI, and that the user may read"
                            + " and write the database.",
                    cause);
        }
        return null;
    }

    private String server() {
        var uri = settings.getProperty("spring.mongodb.uri");
        return !StringUtils.hasText(uri)
                ? "inside the application"
                : "at " + String.join(", ", new ConnectionString(uri).getHosts());
    }
}
