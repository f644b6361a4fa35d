package org.partnershipgraph.api.answer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ETag;
import org.springframework.util.DigestUtils;

/** The finished bytes of an answer, compressed once somebody wants them so. */
public class Answer {

    private final String contentType;
    private final byte[] bytes;
    private volatile byte @Nullable [] compressed;
    private volatile @Nullable ETag tag;

    public Answer(String contentType, byte[] bytes) {
        this.contentType = contentType;
        this.bytes = bytes;
    }

    String contentType() {
        return contentType;
    }

    public byte[] bytes() {
        return bytes;
    }

    /** Differs wherever the bytes do. Weak, because it is the same with and without compression. */
    ETag tag() {
        var known = tag;
        if (known == null) {
            var type = contentType.getBytes(StandardCharsets.UTF_8);
            var content = new byte[type.length + bytes.length];
            System.arraycopy(type, 0, content, 0, type.length);
            System.arraycopy(bytes, 0, content, type.length, bytes.length);
            known = new ETag(DigestUtils.md5DigestAsHex(content), true);
            tag = known;
        }
        return known;
    }

    byte[] compressed() {
        var known = compressed;
        if (known == null) {
            known = gzip(bytes);
            compressed = known;
        }
        return known;
    }

    /** The memory it occupies in bytes, about a quarter of which are for the compressed form. */
    public int size() {
        return 500 + bytes.length + bytes.length / 4;
    }

    private static byte[] gzip(byte[] bytes) {
        var target = new ByteArrayOutputStream(bytes.length / 4 + 32);
        try (var gzip = new GZIPOutputStream(target)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return target.toByteArray();
    }
}
