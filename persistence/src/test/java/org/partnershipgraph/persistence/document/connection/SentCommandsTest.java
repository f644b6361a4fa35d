package org.partnershipgraph.persistence.document.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipgraph.persistence.RunningStore.municipality;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipgraph.archive.Archive;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.persistence.RunningStore;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The commands are such that servers which are only compatible with MongoDB accept them. */
class SentCommandsTest {

    private final List<BsonDocument> commands = new CopyOnWriteArrayList<>();

    @Test
    void haveNoOptionThatACompatibleServerMayReject(@TempDir Path directory) {
        MongoClientSettingsBuilderCustomizer listening = settings -> settings.addCommandListener(new Listener());
        try (var store = RunningStore.inMemory(
                context -> context.registerBean(MongoClientSettingsBuilderCustomizer.class, () -> listening))) {
            var municipalities = store.of(Municipality.class);
            var saved = municipalities.save(municipality("falun", "Falun"));
            municipalities.save(saved);
            store.get(MongoTemplate.class)
                    .remove(municipalities.findById("falun").orElseThrow());
            municipalities.save(municipality("lund", "Lund"));
            var file = directory.resolve("archive.gz");
            store.get(Archive.class).exportTo(file, false);
            store.get(Archive.class).importFrom(file, true);
        }
        assertThat(commands).extracting(BsonDocument::getFirstKey).contains("findAndModify", "find", "insert");
        assertThat(commands)
                .noneMatch(SentCommandsTest::hasEmptyProjection)
                .noneMatch(SentCommandsTest::isTimedDistinct);
    }

    private static boolean hasEmptyProjection(BsonDocument command) {
        return List.of("fields", "projection").stream()
                .anyMatch(option -> command.isDocument(option)
                        && command.getDocument(option).isEmpty());
    }

    private static boolean isTimedDistinct(BsonDocument command) {
        return command.getFirstKey().equals("distinct") && command.containsKey("maxTimeMS");
    }

    private class Listener implements CommandListener {

        @Override
        public void commandStarted(CommandStartedEvent event) {
            commands.add(event.getCommand().clone());
        }
    }
}
