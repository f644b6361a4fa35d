package org.partnershipgraph.persistence.engine.storage;

import java.util.zip.CRC32C;
import org.h2.mvstore.WriteBuffer;

/**
 * A value in a map of the store.
 *
 * @param bytes the value itself
 * @param checksum CRC-32C over key and value
 */
@SuppressWarnings("ArrayRecordComponent") // Values are never compared, and are as many as there are documents.
record StoredValue(byte[] bytes, int checksum) {

    private static final KeyDataType KEYS = new KeyDataType();
    private static final int KEY_SIZE = 64;

    static StoredValue of(Object key, byte[] bytes) {
        return new StoredValue(bytes, checksum(key, bytes));
    }

    boolean isIntact(Object key) {
        return checksum == checksum(key, bytes);
    }

    /** A contribution to the total of a map, which counts entries as well. */
    long weight() {
        return (1L << Integer.SIZE) + Integer.toUnsignedLong(checksum);
    }

    private static int checksum(Object key, byte[] bytes) {
        var encodedKey = new WriteBuffer(KEY_SIZE);
        KEYS.write(encodedKey, key);
        var crc = new CRC32C();
        crc.update(encodedKey.getBuffer().flip());
        crc.update(bytes);
        return (int) crc.getValue();
    }
}
