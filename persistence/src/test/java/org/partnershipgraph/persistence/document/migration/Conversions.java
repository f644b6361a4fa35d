package org.partnershipgraph.persistence.document.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.partnershipgraph.persistence.RunningStore;

/**
 * A store in a process of its own that converts municipalities to a format that exists only here. It prints the key of
 * each that it converts, and goes on at each once it is told to by a byte on its standard input.
 */
final class Conversions implements Migration {

    static final int FORMAT = 2;

    /** The field that counts how often a document was converted. */
    static final String TIMES = "conversions";

    /** What a line begins with that names a document. */
    static final String CONVERTING = "converting ";

    private Conversions() {}

    /** The setting says where the store is. */
    static Process start(String setting) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(List.of(
                        java,
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath,
                        Conversions.class.getName(),
                        setting,
                        "logging.level.org.partnershipgraph.persistence.document.lock=info"))
                .redirectErrorStream(true)
                .start();
    }

    public static void main(String[] arguments) {
        RunningStore.with(context -> context.registerBean(Migration.class, Conversions::new), arguments)
                .close();
    }

    @Override
    public int format() {
        return FORMAT;
    }

    @Override
    public Set<String> collections() {
        return Set.of("municipality");
    }

    @Override
    public Document convert(String collection, Document document) {
        System.out.println(CONVERTING + document.get("_id"));
        awaitPermission();
        return document.append(TIMES, document.getInteger(TIMES, 0) + 1);
    }

    private static void awaitPermission() {
        try {
            if (System.in.read() < 0) {
                throw new IOException("whoever started it has gone");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
