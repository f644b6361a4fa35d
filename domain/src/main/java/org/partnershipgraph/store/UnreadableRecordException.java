package org.partnershipgraph.store;

/**
 * The document stored under a record's key is not a record of its kind. Only writes that bypass the application cause
 * this.
 */
public final class UnreadableRecordException extends StoreException {

    private static final long serialVersionUID = 1L;

    private final Class<?> type;
    private final String key;

    public UnreadableRecordException(Class<?> type, String key, Throwable cause) {
        super(
                "%s '%s' in the store cannot be read: %s".formatted(type.getSimpleName(), key, cause.getMessage()),
                "Correct or delete that document in the database; it was written there by other means than this"
                        + " application.",
                cause);
        this.type = type;
        this.key = key;
    }

    /** Whether it is this record that cannot be read. */
    public boolean isOf(Class<? extends Aggregate> otherType, String otherKey) {
        return type == otherType && key.equals(otherKey);
    }
}
