package org.partnershipgraph.api.export.run;

/** Thrown if an export cannot be continued after a part of its file has been written. */
public class BrokenExportException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient ExportRejectedException reason;

    /** The reason is no cause, for which an error would be written after the part of the file. */
    BrokenExportException(ExportRejectedException reason) {
        super(reason.getMessage());
        this.reason = reason;
    }

    /** Why the page after what has been written could not be read. */
    public ExportRejectedException reason() {
        return reason;
    }
}
