package org.partnershipgraph.persistence.document.connection;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.PermissionDeniedDataAccessException;

/** Reports a server that cannot be used, in the words of {@link StoreExceptionTranslator}, and what to do about it. */
class DataAccessExceptionAnalyzer extends AbstractFailureAnalyzer<DataAccessException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, DataAccessException cause) {
        var action = action(cause);
        return action == null ? null : new FailureAnalysis(String.valueOf(cause.getMessage()), action, cause);
    }

    private static @Nullable String action(DataAccessException cause) {
        if (cause instanceof OtherReplicaSetException other) {
            return "Set replicaSet=%s in SPRING_MONGODB_URI, or use another address.".formatted(other.actual());
        }
        if (cause instanceof DataAccessResourceFailureException) {
            return "Start it, or set SPRING_MONGODB_URI to a running server, or unset SPRING_MONGODB_URI to use the"
                    + " built-in database, whose error above says why it stopped: its disk may be full."
                    + " PARTNERSHIPS_STORE_TIMEOUT sets how long to wait.";
        }
        if (cause instanceof NonTransientDataAccessResourceException) {
            return "Replace it by a backup: a copy of the file, or an archive with import-archive --replace.";
        }
        if (cause instanceof PermissionDeniedDataAccessException) {
            return "Check user, password and authSource in SPRING_MONGODB_URI, and that the user has the role readWrite on"
                    + " the database, which includes every right that is needed.";
        }
        return null;
    }
}
