package org.partnershipgraph.persistence.document.connection;

import com.mongodb.MongoClientException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoOperationTimeoutException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoSocketReadTimeoutException;
import com.mongodb.MongoTimeoutException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.PermissionDeniedDataAccessException;
import org.springframework.data.mongodb.core.MongoExceptionTranslator;

/** Recognizes every way in which a server is unavailable; Spring Data's own translator recognizes only some. */
class StoreExceptionTranslator extends MongoExceptionTranslator {

    /**
     * FailedToSatisfyReadPreference, ReadConcernMajorityNotAvailableYet, NetworkInterfaceExceededTimeLimit,
     * ExceededTimeLimit and SocketException, which a proxy or a member of a cluster reports about other servers.
     */
    private static final Set<Integer> UNAVAILABLE = Set.of(133, 134, 202, 262, 9001);

    private final Reachability reachability;

    StoreExceptionTranslator(Reachability reachability) {
        this.reachability = reachability;
    }

    @Override
    public @Nullable DataAccessException translateExceptionIfPossible(RuntimeException failure) {
        if (failure instanceof MongoSecurityException) {
            return new PermissionDeniedDataAccessException(
                    reachability.server() + " rejects the user or the password", failure);
        }
        if (MissingRight.isCauseOf(failure)) {
            return new PermissionDeniedDataAccessException(
                    "%s denies its user the right '%s'".formatted(reachability.server(), MissingRight.of(failure)),
                    failure);
        }
        if (failure instanceof MongoCommandException command
                && command.getErrorCodeName().equals("DataDamaged")) {
            return new NonTransientDataAccessResourceException(command.getErrorMessage(), failure);
        }
        if (isTimeout(failure)) {
            reachability.timedOut();
        }
        if (isUnavailable(failure)) {
            return reachability.unavailable(failure);
        }
        var translated = super.translateExceptionIfPossible(failure);
        return translated instanceof DataAccessResourceFailureException
                ? reachability.unavailable(failure)
                : translated;
    }

    private static boolean isTimeout(RuntimeException failure) {
        return failure instanceof MongoTimeoutException
                || failure instanceof MongoOperationTimeoutException
                || failure instanceof MongoSocketReadTimeoutException;
    }

    /** The driver reports timeouts and cleared connection pools as client exceptions. */
    private static boolean isUnavailable(RuntimeException failure) {
        return failure instanceof MongoClientException
                || failure instanceof MongoExecutionTimeoutException
                || failure instanceof MongoNotPrimaryException
                || failure instanceof MongoNodeIsRecoveringException
                || (failure instanceof MongoException known && UNAVAILABLE.contains(known.getCode()));
    }
}
