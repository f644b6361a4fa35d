package org.partnershipgraph.api.benchmark.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.partnershipgraph.api.PartnershipGraph;
import org.partnershipgraph.baseline.Baseline;

/** A server in a process of its own, on the loopback interface. */
class TestedServer implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(180);

    private final GraphQlAddress address;
    private final JavaProcess process;

    private TestedServer(int port, JavaProcess process, Consumer<String> output) {
        address = new GraphQlAddress(port);
        this.process = process;
        process.read(output);
        waitUntilReady();
    }

    /** The application, with its data in a directory. */
    static TestedServer ours(Path data, String... settings) {
        return application(PartnershipGraph.class, line -> {}, "--partnerships.data-dir=" + data, settings);
    }

    /** The application while it is written to. */
    static TestedServer written(Path data, Consumer<String> output) {
        return application(WrittenServer.class, output, "--partnerships.data-dir=" + data);
    }

    /** An ordinary server over the same data. */
    static TestedServer ordinary(Path data) {
        return application(Baseline.class, line -> {}, "--data-dir=" + data);
    }

    /** A server that returns the bytes of a file. */
    static TestedServer bare(Path answer) {
        var port = freePort();
        var process = new JavaProcess(BareServer.class, String.valueOf(port), answer.toString());
        return new TestedServer(port, process, line -> {});
    }

    private static TestedServer application(
            Class<?> main, Consumer<String> output, String data, String... settings) {
        var port = freePort();
        var address = Stream.of("--server.port=" + port, "--server.address=127.0.0.1", data);
        var arguments = Stream.concat(address, Stream.of(settings)).toArray(String[]::new);
        return new TestedServer(port, new JavaProcess(main, arguments), output);
    }

    GraphQlAddress address() {
        return address;
    }

    long processId() {
        return process.id();
    }

    private void waitUntilReady() {
        var end = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            if (isListening()) {
                return;
            }
        }
        close();
        throw new IllegalStateException("The server has not started");
    }

    private boolean isListening() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
            address.get("/graphql");
            return true;
        } catch (UncheckedIOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.close();
    }
}
