package org.partnershipgraph.api.request;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** A connection to the server on which a test sends and reads at its own pace. */
class RawConnection implements AutoCloseable {

    private static final int TIMEOUT_MILLIS = 30_000;

    private final Socket socket = new Socket();

    RawConnection(int port) throws IOException {
        this(port, 1 << 16);
    }

    /** @param buffer bytes that are received before the test reads them */
    RawConnection(int port, int buffer) throws IOException {
        socket.setReceiveBufferSize(buffer);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    RawConnection send(String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    /** Reads until the server closes the connection. */
    String response() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Returns how many bytes have been read, -1 if the server has closed the connection. */
    int read(byte[] buffer) throws IOException {
        try {
            return socket.getInputStream().read(buffer);
        } catch (SocketException e) {
            return -1;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
