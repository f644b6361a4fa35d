package org.partnershipgraph.api.benchmark.http.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** The bytes of a response as Tomcat writes it: with a length, in chunks, or without a body. */
class Response {

    private static final byte[] END_OF_HEAD = ascii("\r\n\r\n");
    private static final byte[] LENGTH = ascii("\r\nContent-Length: ");
    private static final byte[] CHUNKED = ascii("\r\nTransfer-Encoding: chunked");
    private static final byte[] LAST = ascii("\r\nConnection: close");
    private static final byte[] LAST_CHUNK = ascii("0\r\n\r\n");
    private static final byte[] ERRORS = ascii("{\"errors\"");
    private static final int STATUS = "HTTP/1.1 ".length();

    private ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
    private int body;
    private int length;
    private boolean isChunked;
    private boolean isLast;

    void clear() {
        buffer.clear();
        body = 0;
        isLast = false;
    }

    /** Where the next bytes go. */
    ByteBuffer free() {
        if (!buffer.hasRemaining()) {
            buffer = ByteBuffer.allocate(buffer.capacity() * 2).put(buffer.flip());
        }
        return buffer;
    }

    boolean isComplete() {
        if (body == 0 && !readHead()) {
            return false;
        }
        return isChunked
                ? startsAt(buffer.position() - LAST_CHUNK.length, LAST_CHUNK)
                : buffer.position() >= body + length;
    }

    private boolean readHead() {
        var end = indexOf(END_OF_HEAD, buffer.position());
        if (end < 0) {
            return false;
        }
        body = end + END_OF_HEAD.length;
        isChunked = indexOf(CHUNKED, body) > 0;
        isLast = indexOf(LAST, body) > 0;
        var field = indexOf(LENGTH, body);
        length = field < 0 ? 0 : number(field + LENGTH.length);
        return true;
    }

    /** Whether the server closes the connection after it. */
    boolean isLast() {
        return isLast;
    }

    boolean isSuccess() {
        var status = number(STATUS);
        return (status == 200 && !startsAt(body, ERRORS)) || status == 304;
    }

    /** The checksum of the body, however it is cut into chunks. */
    long checksum() {
        var checksum = new CRC32();
        if (!isChunked) {
            checksum.update(buffer.array(), body, length);
            return checksum.getValue();
        }
        for (int at = body; at < buffer.position() - LAST_CHUNK.length; ) {
            var size = Integer.parseInt(line(at), 16);
            var start = at + line(at).length() + 2;
            checksum.update(buffer.array(), start, size);
            at = start + size + 2;
        }
        return checksum.getValue();
    }

    private String line(int start) {
        int end = start;
        while (buffer.get(end) != '\r') {
            end++;
        }
        return new String(buffer.array(), start, end - start, StandardCharsets.US_ASCII);
    }

    private int number(int start) {
        int number = 0;
        for (int i = start; buffer.get(i) >= '0' && buffer.get(i) <= '9'; i++) {
            number = number * 10 + buffer.get(i) - '0';
        }
        return number;
    }

    private int indexOf(byte[] text, int end) {
        for (int i = 0; i <= end - text.length; i++) {
            if (startsAt(i, text)) {
                return i;
            }
        }
        return -1;
    }

    private boolean startsAt(int position, byte[] text) {
        if (position < 0 || position + text.length > buffer.position()) {
            return false;
        }
        for (int i = 0; i < text.length; i++) {
            if (buffer.array()[position + i] != text[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
