package org.partnershipgraph.persistence.document.migration;

/** A newer version of the application has written the store. */
public class NewerStoreException extends RuntimeException {

    private static final long serialVersionUID = 1;

    NewerStoreException(int format, int known) {
        super("The database has format %d, and this version of the application knows no later one than %d"
                .formatted(format, known));
    }
}
