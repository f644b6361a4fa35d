package org.partnershipgraph.api.benchmark.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A main class in a process of its own, with the JDK, the class path and the memory that all of them get. */
class JavaProcess implements AutoCloseable {

    private static final int SECONDS_TO_STOP = 30;

    private final Process process;

    JavaProcess(Class<?> main, String... arguments) {
        try {
            process = new ProcessBuilder(command(main, arguments))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Class<?> main, String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** The lines it prints, until it ends. */
    Stream<String> lines() {
        return process.inputReader().lines();
    }

    /** Takes the lines it prints, in the background. */
    void read(Consumer<String> lines) {
        var reader = new Thread(() -> lines().forEach(lines));
        reader.setDaemon(true);
        reader.start();
    }

    long id() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Asks it to end, and waits until it has. */
    @Override
    public void close() {
        process.toHandle().destroy(); // leaves its output open
        try {
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
