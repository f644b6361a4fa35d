package org.partnershipgraph.persistence.document.connection;

import org.springframework.dao.DataAccessResourceFailureException;

/** The servers respond but belong to another replica set than the address names. */
class OtherReplicaSetException extends DataAccessResourceFailureException {

    private static final long serialVersionUID = 1L;

    private final String actual;

    OtherReplicaSetException(String server, String actual, Throwable cause) {
        super(
                "%s belongs to the replica set '%s', not to the one that SPRING_MONGODB_URI names"
                        .formatted(server, actual),
                cause);
        this.actual = actual;
    }

    /** The name of the replica set that the servers belong to. */
    String actual() {
        return actual;
    }
}
