package org.partnershipgraph.api.benchmark.http.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Keep-alive connections to a server on the loopback interface, each with one request under way, on one thread. */
class Round implements AutoCloseable {

    private static final int STALLED_MILLIS = 20_000;

    private final Selector selector = Selector.open();
    private final List<Connection> connections = new ArrayList<>();
    private final Requests requests;
    private long[] latencies = new long[1 << 16];
    private int answers;
    private int errors;

    Round(int port, int count, Requests requests) throws IOException {
        this.requests = requests;
        for (int i = 0; i < count; i++) {
            connections.add(new Connection(selector, port));
        }
    }

    RoundResult run(long length, ProcessHandle server) throws IOException {
        var used = cpu(server);
        var start = System.nanoTime();
        for (var connection : connections) {
            send(connection);
        }
        while (System.nanoTime() - start < length) {
            if (selector.select(this::receive, STALLED_MILLIS) == 0) {
                throw new IOException("No answer for " + STALLED_MILLIS + " ms");
            }
        }
        var elapsed = System.nanoTime() - start;
        return RoundResult.of(Arrays.copyOf(latencies, answers), elapsed, cpu(server).minus(used), errors);
    }

    private static Duration cpu(ProcessHandle server) {
        return server.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private void receive(SelectionKey key) {
        var connection = (Connection) key.attachment();
        try {
            if (!connection.receive()) {
                return;
            }
            note(connection);
            send(connection);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void note(Connection connection) {
        if (answers == latencies.length) {
            latencies = Arrays.copyOf(latencies, answers * 2);
        }
        latencies[answers++] = connection.latency();
        if (!connection.isAnswered()) {
            errors++;
        }
    }

    private void send(Connection connection) throws IOException {
        var template = requests.next();
        connection.send(template, requests.fill(template));
    }

    @Override
    public void close() throws IOException {
        for (var connection : connections) {
            connection.close();
        }
        selector.close();
    }
}
