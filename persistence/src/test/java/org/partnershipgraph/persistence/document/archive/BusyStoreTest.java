package org.partnershipgraph.persistence.document.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnershipgraph.persistence.RunningStore.municipality;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipgraph.archive.Archive;
import org.partnershipgraph.archive.ArchiveException;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.persistence.RunningStore;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;

/** An export while others write: it is of one moment or there is none. */
class BusyStoreTest {

    @TempDir
    private Path directory = Path.of("");

    private final AtomicInteger writesToCome = new AtomicInteger();
    private final AtomicInteger towns = new AtomicInteger();
    private RunningStore store;
    private Path file;

    @BeforeEach
    void start() {
        file = directory.resolve("archive.gz");
        MongoClientSettingsBuilderCustomizer busy = settings -> settings.addCommandListener(new Writer());
        store = RunningStore.inMemory(
                context -> context.registerBean(MongoClientSettingsBuilderCustomizer.class, () -> busy));
        save();
    }

    @AfterEach
    void stop() {
        store.close();
    }

    @Test
    void startsAnewWhereTheStoreWasChangedMeanwhile() {
        writesToCome.set(2);
        var contents = store.get(Archive.class).exportTo(file, false);
        assertThat(contents.records()).containsEntry("municipality", 3L);
        assertThat(contents.revision().number()).isEqualTo(3);
    }

    @Test
    void givesUpWhereItIsChangedEachTime() {
        writesToCome.set(100);
        assertThatExceptionOfType(ArchiveException.class)
                .isThrownBy(() -> store.get(Archive.class).exportTo(file, false))
                .withMessageContaining("was changed during each");
        assertThat(directory).isEmptyDirectory();
    }

    private void save() {
        var number = towns.incrementAndGet();
        store.of(Municipality.class).save(municipality("town-" + number, "Town " + number));
    }

    /** Saves another town whenever the last collection is read for an export. */
    private class Writer implements CommandListener {
        @Override
        public void commandStarted(CommandStartedEvent event) {
            var isOfExport = event.getCommandName().equals("find")
                    && event.getCommand().containsKey("sort")
                    && event.getCommand().getString("find").getValue().equals("theme");
            if (isOfExport && writesToCome.getAndDecrement() > 0) {
                save();
            }
        }
    }
}
