package org.partnershipgraph.persistence.document.archive;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandSucceededEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.partnershipgraph.archive.Archive;
import org.partnershipgraph.persistence.RunningStore;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;

/** An import in a process of its own, which dies as if killed when some of the records are in the store. */
final class DyingImport implements CommandListener {

    static final int DEATH = 137;

    private final AtomicInteger insertions = new AtomicInteger();

    private DyingImport() {}

    static Process start(Path archive, Path data) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(List.of(
                        java,
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath,
                        DyingImport.class.getName(),
                        archive.toString(),
                        data.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    public static void main(String[] arguments) {
        MongoClientSettingsBuilderCustomizer dying = settings -> settings.addCommandListener(new DyingImport());
        try (var store = RunningStore.in(
                Path.of(arguments[1]),
                context -> context.registerBean(MongoClientSettingsBuilderCustomizer.class, () -> dying))) {
            store.get(Archive.class).importFrom(Path.of(arguments[0]), false);
        }
    }

    /** No shutdown hook runs, nothing is closed. */
    @Override
    public void commandSucceeded(CommandSucceededEvent event) {
        if (event.getCommandName().equals("insert") && insertions.incrementAndGet() == 3) {
            Runtime.getRuntime().halt(DEATH);
        }
    }
}
