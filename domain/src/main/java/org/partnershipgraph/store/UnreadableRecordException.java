package org.partnershipgraph.store;

/** The store holds something under a record's key that is no such record, as whoever writes past the application can. */
public final class UnreadableRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Class<?> type;
    private final String key;

    public UnreadableRecordException(Class<?> type, String key, Throwable cause) {
        super(
                "%s '%s' in the store cannot be read: %s".formatted(type.getSimpleName(), key, cause.getMessage()),
                cause);
        this.type = type;
        this.key = key;
    }

    /** Whether it is this record that cannot be read. */
    public boolean isOf(Class<? extends Aggregate> otherType, String otherKey) {
        return type == otherType && key.equals(otherKey);
    }
}
