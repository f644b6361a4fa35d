package org.partnershipgraph.api.request;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/** A response that fails if the client takes too long to receive it. */
public class TimedResponse extends HttpServletResponseWrapper {

    /** Small enough for the clock to be read often. */
    private static final int PIECE = 8192;

    private Duration limit;
    private final LongSupplier clock;
    private @Nullable Body body;

    /** @param clock counts nanoseconds */
    TimedResponse(HttpServletResponse response, Duration limit, LongSupplier clock) {
        super(response);
        this.limit = limit;
        this.clock = clock;
    }

    /** Allows more or less time for sending a response that no byte of has been sent yet. */
    public static void allow(HttpServletResponse response, Duration limit) {
        var timed = WebUtils.getNativeResponse(response, TimedResponse.class);
        if (timed != null) {
            timed.limit = limit;
        }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        var opened = body == null ? new Body(super.getOutputStream()) : body;
        body = opened;
        return opened;
    }

    /** {@link ClientAbortException}, which is not logged, if the response could not be sent in time. */
    void requireInTime() throws IOException {
        if (body != null && body.isLate) {
            throw new ClientAbortException("The client did not receive the response within " + limit);
        }
    }

    private class Body extends ServletOutputStream {

        private final ServletOutputStream target;
        /** When it began to send, which may be long after it was opened. */
        private @Nullable Long start;

        private boolean isLate;

        Body(ServletOutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int next) throws IOException {
            check();
            target.write(next);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            for (int sent = 0; sent < length; sent += PIECE) {
                check();
                target.write(bytes, offset + sent, Math.min(PIECE, length - sent));
            }
        }

        @Override
        public void flush() throws IOException {
            target.flush();
        }

        @Override
        public void close() throws IOException {
            target.close();
        }

        @Override
        public boolean isReady() {
            return target.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            target.setWriteListener(listener);
        }

        private void check() throws IOException {
            var now = clock.getAsLong();
            start = start == null ? now : start;
            isLate |= now - start > limit.toNanos();
            requireInTime();
        }
    }
}
