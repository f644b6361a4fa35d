package org.partnershipgraph.persistence.engine;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.OpCode;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.MessageToByteEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.persistence.engine.storage.StoredDocument;

/** Encodes replies; documents that come from the store still encoded are copied. */
final class ReplyEncoder extends MessageToByteEncoder<MongoMessage> {

    @Override
    protected void encode(ChannelHandlerContext context, MongoMessage reply, ByteBuf out) {
        var start = out.writerIndex();
        out.writeIntLE(0) // placeholder for the length
                .writeIntLE(reply.getHeader().getRequestID())
                .writeIntLE(reply.getHeader().getResponseTo())
                .writeIntLE(OpCode.OP_MSG.getId())
                .writeIntLE(reply.getFlags())
                .writeByte(MongoMessage.SECTION_KIND_BODY);
        write(reply.getDocument(), out);
        out.setIntLE(start, out.writerIndex() - start);
    }

    private static void write(Document document, ByteBuf out) {
        var stored = StoredDocument.bytes(document);
        if (stored != null) {
            out.writeBytes(stored);
            return;
        }
        var start = begin(out);
        document.forEach((field, value) -> write(field, value, out));
        end(start, out);
    }

    private static void write(List<?> members, ByteBuf out) {
        var start = begin(out);
        for (int i = 0; i < members.size(); i++) {
            write(String.valueOf(i), members.get(i), out);
        }
        end(start, out);
    }

    private static void write(String field, @Nullable Object value, ByteBuf out) {
        var type = BsonEncoder.determineType(value);
        out.writeByte(type).writeBytes(field.getBytes(StandardCharsets.UTF_8)).writeByte(0);
        if (value instanceof Document document) {
            write(document, out);
        } else if (value instanceof List<?> members) {
            write(members, out);
        } else {
            BsonEncoder.encodeValue(type, value, out);
        }
    }

    private static int begin(ByteBuf out) {
        var start = out.writerIndex();
        out.writeIntLE(0); // placeholder for the length
        return start;
    }

    private static void end(int start, ByteBuf out) {
        out.writeByte(0);
        out.setIntLE(start, out.writerIndex() - start);
    }
}
