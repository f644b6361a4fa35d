package org.partnershipgraph.persistence.document.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnershipgraph.persistence.RunningStore.municipality;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipgraph.archive.Archive;
import org.partnershipgraph.archive.ArchiveException;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.persistence.RunningStore;
import org.partnershipgraph.persistence.document.migration.Migration;
import org.springframework.data.mongodb.core.MongoTemplate;

class ImportTest {

    /** A migration that exists only here: places are named in capitals from format 2 on. */
    private record Capitals(int format) implements Migration {

        @Override
        public Set<String> collections() {
            return Set.of("municipality");
        }

        @Override
        public Document convert(String collection, Document document) {
            var name = document.get("name", Document.class);
            name.replaceAll((language, text) -> String.valueOf(text).toUpperCase(Locale.ROOT));
            return document;
        }
    }

    @TempDir
    private Path directory = Path.of("");

    @Test
    void saysSoWhereAnImportWasKilled() throws Exception {
        var file = exported(3_000);
        var data = directory.resolve("data");
        assertThat(DyingImport.start(file, data).waitFor()).isEqualTo(DyingImport.DEATH);

        try (var store = RunningStore.in(data)) {
            var archive = store.get(Archive.class);
            assertThat(store.of(Municipality.class).count()).isBetween(1L, 2_999L);
            assertThatExceptionOfType(ArchiveException.class)
                    .isThrownBy(archive::requireComplete)
                    .withMessageContaining("holds a part of the archive " + file)
                    .satisfies(refusal -> assertThat(refusal.action()).contains("import-archive --replace"));
            assertThatExceptionOfType(ArchiveException.class).isThrownBy(() -> archive.importFrom(file, false));
            assertThatExceptionOfType(ArchiveException.class)
                    .isThrownBy(() -> archive.exportTo(directory.resolve("part.gz"), false));

            archive.importFrom(file, true);
            archive.requireComplete();
            archive.exportTo(directory.resolve("whole.gz"), false);
        }
        assertThat(directory.resolve("whole.gz")).hasSameBinaryContentAs(file);
    }

    @Test
    void convertsAnArchiveOfAnEarlierFormat() {
        var file = exported(3);
        try (var later = withMigration()) {
            later.get(Archive.class).importFrom(file, false);
            assertThat(later.of(Municipality.class).findById("town-1"))
                    .hasValueSatisfying(town -> assertThat(town.name().en()).isEqualTo("TOWN 1"));
            assertThat(later.get(MongoTemplate.class)
                            .getCollection("municipality")
                            .find())
                    .allSatisfy(document -> assertThat(document).containsEntry("format", 2));
        }
    }

    @Test
    void refusesAnArchiveOfALaterFormat() {
        var file = directory.resolve("later.gz");
        try (var later = withMigration()) {
            later.of(Municipality.class).save(municipality("falun", "FALUN"));
            later.get(Archive.class).exportTo(file, false);
        }
        try (var store = RunningStore.inMemory()) {
            assertThatExceptionOfType(ArchiveException.class)
                    .isThrownBy(() -> store.get(Archive.class).importFrom(file, true))
                    .withMessageContaining("A later version");
        }
    }

    private static RunningStore withMigration() {
        return RunningStore.inMemory(context -> context.registerBean(Migration.class, () -> new Capitals(2)));
    }

    private Path exported(int towns) {
        var file = directory.resolve("archive.gz");
        try (var store = RunningStore.inMemory()) {
            store.of(Municipality.class)
                    .saveAll(IntStream.range(0, towns)
                            .mapToObj(i -> municipality("town-" + i, "Town " + i))
                            .toList());
            store.get(Archive.class).exportTo(file, false);
        }
        return file;
    }
}
