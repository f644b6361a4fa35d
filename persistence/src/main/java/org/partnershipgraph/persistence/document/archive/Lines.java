package org.partnershipgraph.persistence.document.archive;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes, none longer than a document of MongoDB's greatest size needs. */
class Lines implements AutoCloseable {

    private static final int LONGEST = 64 << 20;
    private static final int BUFFER = 1 << 16;

    private final InputStream stream;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;

    Lines(InputStream stream) {
        this.stream = stream;
    }

    /** A line without its end; null behind the last one. {@link EOFException} where one has no end. */
    byte @Nullable [] next() throws IOException {
        var line = new ByteArrayOutputStream();
        while (fill()) {
            var end = endOfLine();
            line.write(buffer, from, end - from);
            from = end + 1;
            if (end < to) {
                return line.toByteArray();
            }
            if (line.size() > LONGEST) {
                throw new EOFException("a line has no end");
            }
        }
        if (line.size() > 0) {
            throw new EOFException("a line has no end");
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    private boolean fill() throws IOException {
        if (from >= to) {
            from = 0;
            to = stream.read(buffer);
        }
        return from < to;
    }

    /** The place of the next line's end, or of the buffer's. */
    private int endOfLine() {
        int end = from;
        while (end < to && buffer[end] != '\n') {
            end++;
        }
        return end;
    }
}
