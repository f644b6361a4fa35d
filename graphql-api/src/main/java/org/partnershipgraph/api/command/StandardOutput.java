package org.partnershipgraph.api.command;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Where results go, in UTF-8 whatever the system's encoding; everything else goes to standard error. Unlike
 * {@link System#out}, fails if nothing can be written, as to a full disk.
 */
final class StandardOutput extends OutputStream {

    private final PrintStream out;

    private StandardOutput(PrintStream out) {
        this.out = out;
    }

    static void write(Consumer<PrintStream> results) {
        var printed = new PrintStream(bytes(), false, StandardCharsets.UTF_8);
        results.accept(printed);
        printed.flush();
    }

    /** Standard output as it is now; to be flushed. */
    static OutputStream bytes() {
        return new BufferedOutputStream(new StandardOutput(System.out));
    }

    @Override
    public void write(int value) {
        out.write(value);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        out.write(bytes, offset, length);
        flush();
    }

    @Override
    public void flush() {
        if (out.checkError()) {
            throw new CommandFailure(
                    "Standard output cannot be written to.",
                    "What has been printed is not complete. Check the disk or the program that reads it.");
        }
    }
}
