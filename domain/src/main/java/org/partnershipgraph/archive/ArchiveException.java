package org.partnershipgraph.archive;

import org.jspecify.annotations.Nullable;
import org.partnershipgraph.store.StoreException;

/** An archive cannot be written or read. */
public final class ArchiveException extends StoreException {

    private static final long serialVersionUID = 1L;

    public ArchiveException(String problem, String action, @Nullable Throwable cause) {
        super(problem, action, cause);
    }

    public ArchiveException(String problem, String action) {
        super(problem, action);
    }
}
