package org.partnershipgraph.persistence.engine;

/** The data directory cannot be used. The message says why, in words for whoever starts the server. */
public final class DataDirectoryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String action;

    DataDirectoryException(String problem, String action, Throwable cause) {
        super(problem, cause);
        this.action = action;
    }

    DataDirectoryException(String problem, String action) {
        super(problem);
        this.action = action;
    }

    /** What to do about it. */
    public String action() {
        return action;
    }
}
