package org.partnershipgraph.api.request;

import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;
import org.apache.coyote.BadRequestException;
import org.partnershipgraph.api.error.ErrorText;

/** Receives bodies of requests within limits on their size, their time and the number of clients waited for. */
class RequestBody {

    private final int limit;
    private final Duration time;
    private final Semaphore waiting;
    private final LongSupplier clock;

    /** @param clock counts nanoseconds */
    RequestBody(int limit, Duration time, int clients, LongSupplier clock) {
        this.limit = limit;
        this.time = time;
        this.clock = clock;
        waiting = new Semaphore(clients);
    }

    /**
     * Reads to the end even if the body is too long, or clients could not read the answer.
     *
     * @throws RejectedRequestException if the body is too long, takes too long or breaks off, or if too many clients are
     *     waited for
     */
    byte[] read(ServletInputStream body) {
        var received = new Received(clock.getAsLong());
        try {
            while (!body.isFinished() && body.available() > 0) {
                received.next(body);
            }
            if (!body.isFinished()) {
                waitFor(body, received);
            }
        } catch (BadRequestException e) {
            throw RejectedRequestException.badRequest(ErrorText.of("request.malformed"));
        } catch (IOException e) { // how the server ends a read that has waited too long
            throw RejectedRequestException.tooSlow();
        }
        return received.bytes();
    }

    private void waitFor(ServletInputStream body, Received received) throws IOException {
        if (!waiting.tryAcquire()) {
            throw RejectedRequestException.tooManyBodies();
        }
        try {
            received.restOf(body);
        } finally {
            waiting.release();
        }
    }

    private class Received {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final byte[] buffer = new byte[8192];
        private final long start;
        private boolean isTooLong;

        Received(long start) {
            this.start = start;
        }

        void restOf(ServletInputStream body) throws IOException {
            boolean isMore = true;
            while (isMore) {
                isMore = next(body);
            }
        }

        /** Whether there may be more. */
        boolean next(ServletInputStream body) throws IOException {
            if (clock.getAsLong() - start > time.toNanos()) {
                throw RejectedRequestException.tooSlow();
            }
            var length = body.read(buffer);
            isTooLong |= bytes.size() + length > limit;
            if (!isTooLong && length > 0) {
                bytes.write(buffer, 0, length);
            }
            return length >= 0;
        }

        byte[] bytes() {
            if (isTooLong) {
                throw RejectedRequestException.tooLong(limit);
            }
            return bytes.toByteArray();
        }
    }
}
