package org.partnershipgraph.persistence.document.connection;

import org.springframework.dao.DataAccessResourceFailureException;

/** The servers answer, and are of another replica set than the address asks for. */
class OtherReplicaSetException extends DataAccessResourceFailureException {

    private static final long serialVersionUID = 1L;

    private final String actual;

    OtherReplicaSetException(String actual, Throwable cause) {
        super("The servers are of the replica set " + actual, cause);
        this.actual = actual;
    }

    /** What the servers call the replica set that they are of. */
    String actual() {
        return actual;
    }
}
