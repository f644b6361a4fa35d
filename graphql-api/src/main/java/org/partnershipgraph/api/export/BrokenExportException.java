package org.partnershipgraph.api.export;

import java.util.Objects;

/** Thrown if an export cannot be continued after a part of its file has been written. */
public class BrokenExportException extends RuntimeException {

    private static final long serialVersionUID = 1;

    BrokenExportException(ExportRejectedException reason) {
        super(reason.getMessage(), reason);
    }

    /** Why the page after what has been written could not be read. */
    ExportRejectedException reason() {
        return (ExportRejectedException) Objects.requireNonNull(getCause());
    }
}
