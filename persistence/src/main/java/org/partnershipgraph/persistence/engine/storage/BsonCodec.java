package org.partnershipgraph.persistence.engine.storage;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;

/** Converts documents and single values to BSON and back. */
final class BsonCodec {

    private BsonCodec() {}

    static byte[] encode(Document document) {
        var buffer = Unpooled.buffer(1024);
        BsonEncoder.encodeDocument(document, buffer);
        return ByteBufUtil.getBytes(buffer);
    }

    static Document decode(byte[] bytes) {
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }

    /** One byte for the type, then the value; a missing value is stored as null. */
    static byte[] encodeValue(Object value) {
        var stored = Missing.isNullOrMissing(value) ? null : value;
        var type = BsonEncoder.determineType(stored);
        var buffer = Unpooled.buffer(64).writeByte(type);
        BsonEncoder.encodeValue(type, stored, buffer);
        return ByteBufUtil.getBytes(buffer);
    }

    static Object decodeValue(byte[] bytes) {
        var buffer = Unpooled.wrappedBuffer(bytes);
        return Missing.ofNullable(BsonDecoder.decodeValue(buffer.readByte(), buffer));
    }
}
