package org.partnershipgraph.persistence.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnershipgraph.persistence.RunningStore.municipality;

import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.persistence.RunningStore;
import org.partnershipgraph.store.StoreException;
import org.partnershipgraph.store.UnreadableRecordException;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Somebody has written a document that is not a record into a collection of records. */
class UnreadableRecordTest {

    private static final String MESSAGE = "Municipality 'bad' in the store cannot be read: ";

    @Test
    void isNamedByEveryReadOfIt() {
        try (var store = RunningStore.inMemory()) {
            var municipalities = store.of(Municipality.class);
            municipalities.save(municipality("falun", "Falun"));
            write(store);
            assertThatExceptionOfType(UnreadableRecordException.class)
                    .isThrownBy(() -> municipalities.findById("bad"))
                    .withMessageStartingWith(MESSAGE);
            assertThatExceptionOfType(UnreadableRecordException.class)
                    .isThrownBy(() -> municipalities.findAllById(List.of("falun", "bad")))
                    .withMessageStartingWith(MESSAGE);
            assertThatExceptionOfType(UnreadableRecordException.class)
                    .isThrownBy(() -> {
                        try (var all = municipalities.streamAll()) {
                            all.forEach(record -> {});
                        }
                    })
                    .withMessageStartingWith(MESSAGE);
            assertThat(municipalities.findById("falun")).isPresent();
        }
    }

    @Test
    void isNamedByTheStartThatItEnds(@TempDir Path directory) {
        try (var store = RunningStore.in(directory)) {
            write(store);
        }
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> RunningStore.in(directory).close())
                .withMessageStartingWith(MESSAGE)
                .satisfies(failure -> assertThat(failure.action()).contains("Correct or delete"));
    }

    @Test
    void isNamedIfItsNameIsTooLong() {
        try (var store = RunningStore.inMemory()) {
            var municipalities = store.of(Municipality.class);
            municipalities.save(municipality("bad", "Falun"));
            store.get(MongoTemplate.class)
                    .getCollection("municipality")
                    .updateOne(
                            new Document("_id", "bad"),
                            new Document("$set", new Document("name.sv", "x".repeat(40_000))));
            assertThatExceptionOfType(UnreadableRecordException.class)
                    .isThrownBy(() -> municipalities.findById("bad"))
                    .withMessageStartingWith(MESSAGE)
                    .withMessageEndingWith("is 40000 characters long, but may be 1000");
        }
    }

    private static void write(RunningStore store) {
        store.get(MongoTemplate.class)
                .getCollection("municipality")
                .insertOne(new Document("_id", "bad").append("name", "x"));
    }
}
