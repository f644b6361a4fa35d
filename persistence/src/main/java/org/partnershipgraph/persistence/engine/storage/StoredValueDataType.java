package org.partnershipgraph.persistence.engine.storage;

import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Stores values with their checksums. */
final class StoredValueDataType extends BasicDataType<StoredValue> {

    private static final int OVERHEAD = 56;

    @Override
    public void write(WriteBuffer buffer, StoredValue value) {
        buffer.putVarInt(value.bytes().length).put(value.bytes()).putInt(value.checksum());
    }

    @Override
    public StoredValue read(ByteBuffer buffer) {
        var bytes = readBytes(buffer);
        return new StoredValue(bytes, buffer.getInt());
    }

    /** Reads a length and as many bytes; a damaged length must not cause an error of another kind. */
    static byte[] readBytes(ByteBuffer buffer) {
        var bytes = new byte[readLength(buffer)];
        buffer.get(bytes);
        return bytes;
    }

    static int readLength(ByteBuffer buffer) {
        var length = DataUtils.readVarInt(buffer);
        if (length < 0 || length > buffer.remaining()) {
            throw DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, "Impossible length {0}", length);
        }
        return length;
    }

    @Override
    public int getMemory(StoredValue value) {
        return OVERHEAD + value.bytes().length;
    }

    @Override
    public StoredValue[] createStorage(int size) {
        return new StoredValue[size];
    }
}
