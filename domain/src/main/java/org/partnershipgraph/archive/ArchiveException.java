package org.partnershipgraph.archive;

import org.jspecify.annotations.Nullable;

/** An archive cannot be written or read; the message is meant for the user. */
public final class ArchiveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    public ArchiveException(String problem, String action, @Nullable Throwable cause) {
        super(problem, cause);
        this.action = action;
    }

    public ArchiveException(String problem, String action) {
        this(problem, action, null);
    }

    /** What to do about it. */
    public String action() {
        return action;
    }
}
