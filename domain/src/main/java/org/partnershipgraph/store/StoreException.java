package org.partnershipgraph.store;

import org.jspecify.annotations.Nullable;

/** The store cannot be opened or used. The message tells the operator why. */
public class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    public StoreException(String problem, String action, @Nullable Throwable cause) {
        super(problem, cause);
        this.action = action;
    }

    public StoreException(String problem, String action) {
        this(problem, action, null);
    }

    /** What to do about it. */
    public String action() {
        return action;
    }
}
