package org.partnershipgraph.api.command;

import java.io.BufferedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Where results go, in UTF-8 whatever the system's encoding; everything else goes to standard error. */
final class StandardOutput {

    private StandardOutput() {}

    static void write(Consumer<PrintStream> results) {
        var out = new PrintStream(new BufferedOutputStream(System.out), false, StandardCharsets.UTF_8);
        results.accept(out);
        out.flush();
    }
}
