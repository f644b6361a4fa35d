package org.partnershipgraph.api.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.coyote.BadRequestException;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.DelegatingServletInputStream;

class RequestBodyTest {

    private static final byte[] TEXT = {1, 2, 3};

    private final AtomicLong seconds = new AtomicLong();

    @Test
    void isReadUpToTheLimit() {
        assertThat(read(3, new ByteArrayInputStream(TEXT))).isEqualTo(TEXT);
        assertThat(read(Integer.MAX_VALUE, new ByteArrayInputStream(TEXT))).isEqualTo(TEXT);
    }

    @Test
    void isRejectedBeyondTheLimit() {
        assertRejected(2, new ByteArrayInputStream(TEXT), HttpStatus.CONTENT_TOO_LARGE);
    }

    @Test
    void isRejectedIfItTakesTooLongInAll() {
        assertRejected(1000, new Trickle(0), HttpStatus.REQUEST_TIMEOUT);
    }

    @Test
    void isRejectedIfItNeverEndsThoughNobodyWaitsForIt() {
        assertRejected(1000, new Trickle(1), HttpStatus.REQUEST_TIMEOUT);
    }

    @Test
    void isRejectedIfItBreaksOff() {
        assertRejected(1000, failing(new IOException("Read timed out")), HttpStatus.REQUEST_TIMEOUT);
    }

    @Test
    void isRejectedIfItIsMalformed() {
        assertRejected(1000, failing(new BadRequestException("Invalid chunk header")), HttpStatus.BAD_REQUEST);
    }

    private static InputStream failing(IOException failure) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }
        };
    }

    private void assertRejected(int limit, InputStream stream, HttpStatus status) {
        assertThatExceptionOfType(RejectedRequestException.class)
                .isThrownBy(() -> read(limit, stream))
                .extracting(RejectedRequestException::status)
                .isEqualTo(status);
    }

    private byte[] read(int limit, InputStream stream) {
        return new RequestBody(limit, Duration.ofSeconds(10), 1, () -> seconds.get() * 1_000_000_000L)
                .read(new DelegatingServletInputStream(stream));
    }

    /** Gives a byte every four seconds, for ever. */
    private class Trickle extends InputStream {

        private final int available;

        Trickle(int available) {
            this.available = available;
        }

        @Override
        public int available() {
            return available;
        }

        @Override
        public int read() {
            seconds.addAndGet(4);
            return 1;
        }
    }
}
