package org.partnershipgraph.persistence.document.connection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A fixed port in front of a server that comes and goes. Without a server it refuses, or takes and never answers. */
public final class Relay implements AutoCloseable {

    private final ServerSocket entrance = open();
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Integer target;
    private volatile boolean isSilent;

    public Relay() {
        start(this::accept);
    }

    public int port() {
        return entrance.getLocalPort();
    }

    /** Leads new connections to the server on this port. */
    public void leadTo(int port) {
        isSilent = false;
        target = port;
    }

    /** Cuts every connection and refuses new ones. */
    public void cut() {
        target = null;
        closeAll();
    }

    /** Keeps connections open and lets nothing through any more, as a network does that swallows packets. */
    public void swallow() {
        isSilent = true;
    }

    @Override
    public void close() {
        close(entrance);
        closeAll();
    }

    private void accept() {
        try {
            while (!entrance.isClosed()) {
                var client = entrance.accept();
                sockets.add(client);
                start(() -> connect(client));
            }
        } catch (IOException e) {
            closeAll();
        }
    }

    private void connect(Socket client) {
        var port = target;
        if (port == null) {
            close(client);
            return;
        }
        try {
            var server = new Socket(InetAddress.getLoopbackAddress(), port);
            sockets.add(server);
            start(() -> copy(server, client));
            copy(client, server);
        } catch (IOException e) {
            close(client);
        }
    }

    private void copy(Socket from, Socket to) {
        var buffer = new byte[8192];
        try {
            for (int length = from.getInputStream().read(buffer);
                    length >= 0;
                    length = from.getInputStream().read(buffer)) {
                if (!isSilent) {
                    to.getOutputStream().write(buffer, 0, length);
                }
            }
        } catch (IOException e) {
            close(from);
        }
        close(to);
    }

    private void closeAll() {
        sockets.forEach(Relay::close);
        sockets.clear();
    }

    private static void close(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "relay");
        thread.setDaemon(true);
        thread.start();
    }

    private static ServerSocket open() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
