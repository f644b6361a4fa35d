package org.partnershipgraph.api.benchmark.http.load;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/** A connection with at most one request under way; another one takes its place when the server closes it. */
class Connection implements AutoCloseable {

    private final Selector selector;
    private final int port;
    private final Response response = new Response();
    private SocketChannel channel;
    private Requests.@Nullable Template template;
    private long sent;
    private long latency;

    Connection(Selector selector, int port) throws IOException {
        this.selector = selector;
        this.port = port;
        channel = open();
    }

    private SocketChannel open() throws IOException {
        var opened = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
        opened.socket().setTcpNoDelay(true);
        opened.configureBlocking(false);
        opened.register(selector, SelectionKey.OP_READ, this);
        return opened;
    }

    void send(Requests.Template next, ByteBuffer request) throws IOException {
        template = next;
        sent = System.nanoTime();
        if (response.isLast()) {
            channel.close();
            channel = open();
        }
        response.clear();
        while (request.hasRemaining()) {
            channel.write(request);
        }
    }

    /** Reads what has arrived; whether the answer is complete. */
    boolean receive() throws IOException {
        if (channel.read(response.free()) < 0) {
            throw new EOFException("The server closed a connection");
        }
        latency = System.nanoTime() - sent;
        return response.isComplete();
    }

    /** The nanoseconds from sending the last request to the end of its answer. */
    long latency() {
        return latency;
    }

    /** Whether the answer is a success without errors, and the same as the first one to the same request. */
    boolean isAnswered() {
        return response.isSuccess() && template != null && template.isAnsweredBy(response.checksum());
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
