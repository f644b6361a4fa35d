package org.partnershipgraph.persistence.connection;

import com.mongodb.MongoClientException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSecurityException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.PermissionDeniedDataAccessException;
import org.springframework.data.mongodb.core.MongoExceptionTranslator;

/** Tells a server that is away, or too slow, from everything else; Spring Data knows only some of the ways. */
class Failures extends MongoExceptionTranslator {

    @Override
    public @Nullable DataAccessException translateExceptionIfPossible(RuntimeException failure) {
        if (failure instanceof MongoSecurityException) {
            return new PermissionDeniedDataAccessException("The server refuses the user or the password", failure);
        }
        if (isUnavailable(failure)) {
            return new DataAccessResourceFailureException(String.valueOf(failure.getMessage()), failure);
        }
        return super.translateExceptionIfPossible(failure);
    }

    /** Of the driver's own exceptions, timeouts and cleared pools are the ones that operations meet. */
    private static boolean isUnavailable(RuntimeException failure) {
        return failure instanceof MongoClientException
                || failure instanceof MongoExecutionTimeoutException
                || failure instanceof MongoNotPrimaryException
                || failure instanceof MongoNodeIsRecoveringException;
    }
}
