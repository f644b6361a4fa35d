package org.partnershipgraph.persistence.document.connection;

import com.mongodb.MongoClientException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoOperationTimeoutException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoSocketReadTimeoutException;
import com.mongodb.MongoTimeoutException;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.persistence.engine.Damage;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.PermissionDeniedDataAccessException;
import org.springframework.data.mongodb.core.MongoExceptionTranslator;

/** Tells a server that is away, or too slow, from everything else; Spring Data knows only some of the ways. */
class StoreExceptionTranslator extends MongoExceptionTranslator {

    private final Reachability reachability;

    StoreExceptionTranslator(Reachability reachability) {
        this.reachability = reachability;
    }

    @Override
    public @Nullable DataAccessException translateExceptionIfPossible(RuntimeException failure) {
        if (failure instanceof MongoSecurityException) {
            return new PermissionDeniedDataAccessException("The server refuses the user or the password", failure);
        }
        if (failure instanceof MongoCommandException command && command.getCode() == Damage.CODE) {
            return new NonTransientDataAccessResourceException(command.getErrorMessage(), failure);
        }
        if (isTimeout(failure)) {
            reachability.timedOut();
        }
        if (isUnavailable(failure)) {
            var other = reachability.otherReplicaSet();
            return other == null
                    ? new DataAccessResourceFailureException(String.valueOf(failure.getMessage()), failure)
                    : new OtherReplicaSetException(other, failure);
        }
        return super.translateExceptionIfPossible(failure);
    }

    private static boolean isTimeout(RuntimeException failure) {
        return failure instanceof MongoTimeoutException
                || failure instanceof MongoOperationTimeoutException
                || failure instanceof MongoSocketReadTimeoutException;
    }

    /** Of the driver's own exceptions, timeouts and cleared pools are the ones that operations meet. */
    private static boolean isUnavailable(RuntimeException failure) {
        return failure instanceof MongoClientException
                || failure instanceof MongoExecutionTimeoutException
                || failure instanceof MongoNotPrimaryException
                || failure instanceof MongoNodeIsRecoveringException;
    }
}
