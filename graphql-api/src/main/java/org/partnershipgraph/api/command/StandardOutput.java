package org.partnershipgraph.api.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where results go, in UTF-8 whatever the system's encoding; everything else goes to standard error. */
final class StandardOutput {

    private StandardOutput() {}

    static void print(String text) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(text.stripTrailing());
    }
}
