package org.partnershipgraph.persistence.document.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** A process that {@link Conversions} runs in, seen from outside: what it has printed, and what it may do. */
final class Converting implements AutoCloseable {

    private final Process process;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Thread reader = new Thread(this::read, "converting");

    Converting(String setting) throws IOException {
        process = Conversions.start(setting);
        reader.setDaemon(true);
        reader.start();
    }

    /** Lets it convert so many more. */
    void permit(int count) throws IOException {
        process.getOutputStream().write(new byte[count]);
        process.getOutputStream().flush();
    }

    /** The keys of what it has begun to convert. */
    List<String> keys() {
        return lines.stream()
                .filter(line -> line.startsWith(Conversions.CONVERTING))
                .map(line -> line.substring(Conversions.CONVERTING.length()))
                .toList();
    }

    boolean isWaitingForAnother() {
        return lines.stream().anyMatch(line -> line.contains("Waiting for another process"));
    }

    /** Its exit status once it has ended, and all that it printed has been read. */
    int end() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("it goes on for ever");
        }
        reader.join();
        return process.exitValue();
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        // By the handle: the process itself would close the stream on what was printed before.
        process.toHandle().destroyForcibly();
        end();
    }

    @Override
    public void close() {
        process.toHandle().destroyForcibly();
    }

    private void read() {
        try (var output = process.inputReader()) {
            output.lines().forEach(lines::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
