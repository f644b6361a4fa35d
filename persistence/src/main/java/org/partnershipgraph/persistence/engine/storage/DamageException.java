package org.partnershipgraph.persistence.engine.storage;

/** The file does not hold what was written to it. The message names what is damaged. */
public final class DamageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DamageException(String message) {
        super(message);
    }
}
