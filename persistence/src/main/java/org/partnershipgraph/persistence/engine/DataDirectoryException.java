package org.partnershipgraph.persistence.engine;

import org.jspecify.annotations.Nullable;

/** The data directory cannot be used. The message says why, in words for whoever starts the server. */
public final class DataDirectoryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String action;

    DataDirectoryException(String problem, String action, @Nullable Throwable cause) {
        super(problem, cause);
        this.action = action;
    }

    /** What to do about it. */
    public String action() {
        return action;
    }
}
