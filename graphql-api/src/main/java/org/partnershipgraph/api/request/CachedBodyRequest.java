package org.partnershipgraph.api.request;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;

/** A request whose body has been received. */
class CachedBodyRequest extends HttpServletRequestWrapper {

    private final ServletInputStream body;

    CachedBodyRequest(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = streamOf(body);
    }

    static ServletInputStream streamOf(byte[] bytes) {
        return new Body(new ByteArrayInputStream(bytes));
    }

    @Override
    public ServletInputStream getInputStream() {
        return body;
    }

    private static class Body extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Body(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("The body is read at once");
        }
    }
}
