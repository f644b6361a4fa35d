package org.partnershipgraph.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipgraph.archive.Archive;
import org.partnershipgraph.archive.ArchiveException;
import org.partnershipgraph.change.Changes;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.persistence.RunningStore;
import org.partnershipgraph.persistence.change.Revisions;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Index;
import org.partnershipgraph.query.Listing;
import org.partnershipgraph.query.Window;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.time.Period;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The whole store moves to another engine and back. */
@OnEveryEngine
class ArchiveTest {

    private static final String SOURCE = "partnerships_archive_source";
    private static final String TARGET = "partnerships_archive_target";

    private final Engine engine;
    private final Archive archive;
    private final MongoTemplate template;

    @TempDir
    private Path directory;

    ArchiveTest(Engine engine) {
        this.engine = engine;
        archive = engine.get(Archive.class);
        template = engine.get(MongoTemplate.class);
    }

    @BeforeEach
    void startEmpty() {
        engine.startAnew();
    }

    @AfterEach
    void dropOtherDatabases() {
        var server = engine.get(MongoDatabaseFactory.class);
        server.getMongoDatabase(SOURCE).drop();
        server.getMongoDatabase(TARGET).drop();
    }

    @Test
    void comesBackFromAnotherEngineByteForByte() {
        var moved = directory.resolve("moved.gz");
        try (var source = engine.open(SOURCE);
                var embedded = RunningStore.in(directory.resolve("data"));
                var target = engine.open(TARGET)) {
            fill(source);
            var before = exported(source.get(Archive.class), "before.gz");
            embedded.get(Archive.class).importFrom(before, false);
            embedded.get(Archive.class).exportTo(moved, false);
            target.get(Archive.class).importFrom(moved, false);
            assertThat(moved).hasSameBinaryContentAs(before);
            assertThat(exported(target.get(Archive.class), "after.gz")).hasSameBinaryContentAs(before);
        }
    }

    @Test
    void keepsTypesVersionsRevisionsAndFormats() {
        try (var source = engine.open(SOURCE);
                var target = engine.open(TARGET)) {
            fill(source);
            var file = directory.resolve("archive.gz");
            var exported = source.get(Archive.class).exportTo(file, false);
            target.get(Archive.class).importFrom(file, false);
            assertThat(documents(target.get(MongoTemplate.class)))
                    .isEqualTo(documents(source.get(MongoTemplate.class)));
            assertThat(target.get(Changes.class).revision()).isEqualTo(exported.revision());
            assertThat(target.get(Revisions.class).newest()).isEqualTo(exported.revision());
        }
    }

    @Test
    void isTheSameWhateverTheOrderOfRecordsAndFieldsInTheStore() {
        assumeFalse(engine.hasChangeStream(), "shuffling counts as a change there");
        engine.fill(Towns.random(1_200, 7));
        var one = exported(archive, "one.gz");
        var networks = template.getCollection("network");
        var shuffled = networks.find().map(ArchiveTest::backwards).into(new ArrayList<>());
        Collections.shuffle(shuffled, new Random(7));
        networks.deleteMany(new Document());
        networks.insertMany(shuffled);
        assertThat(exported(archive, "other.gz")).hasSameBinaryContentAs(one);
    }

    @Test
    void rejectsAStoreThatHasRecordsAndLeavesItAsItIs() {
        engine.fill(Whole.ofEachKind().toList());
        var file = exported(archive, "archive.gz");
        var before = documents(template);
        assertThatExceptionOfType(ArchiveException.class)
                .isThrownBy(() -> archive.importFrom(file, false))
                .withMessageContaining("has records")
                .satisfies(refusal -> assertThat(refusal.action()).contains("--replace"));
        assertThat(documents(template)).isEqualTo(before);
    }

    @Test
    void replacesEveryRecordOnRequestAndCountsItAsAChange() {
        engine.fill(List.of(Bare.municipality("falun")));
        var file = exported(archive, "archive.gz");
        engine.fill(List.of(Bare.municipality("boda"), Bare.network("n", LocalizedText.same("n"), Period.UNKNOWN)));
        var revision = revision();
        archive.importFrom(file, true);
        assertThat(engine.of(Municipality.class).findAll())
                .extracting(Aggregate::key)
                .containsExactly("falun");
        assertThat(template.getCollection("network").countDocuments()).isZero();
        assertThat(revision()).isGreaterThan(revision);
    }

    @Test
    void isInTheIndexAsSoonAsItIsInTheStore() {
        engine.fill(List.of(Bare.municipality("falun")));
        var file = exported(archive, "archive.gz");
        engine.fill(List.of(Bare.municipality("boda")));
        archive.importFrom(file, true);
        var all = new Listing(Municipality.KIND, Filter.all(), List.of(), Window.first(10));
        assertThat(engine.get(Index.class).find(all).matches())
                .extracting(match -> match.key())
                .containsExactly("falun");
    }

    @Test
    void hasNothingToExportInAnEmptyStore() {
        assertThatExceptionOfType(ArchiveException.class)
                .isThrownBy(() -> exported(archive, "archive.gz"))
                .withMessageContaining("empty");
        assertThat(directory).isEmptyDirectory();
    }

    private long revision() {
        return template.getCollection("revision").find().first().getLong("number");
    }

    private static void fill(RunningStore store) {
        Stream.concat(Whole.ofEachKind(), Towns.random(1_200, 3).stream())
                .forEach(record -> Engine.storeOf(record, store.application()).save(record));
        var falun = store.of(Municipality.class).save(Bare.municipality("falun"));
        store.of(Municipality.class).save(falun);
    }

    private Path exported(Archive from, String name) {
        var file = directory.resolve(name);
        from.exportTo(file, false);
        assertThat(file).isNotEmptyFile();
        return file;
    }

    private static List<Document> documents(MongoTemplate template) {
        return Whole.ofEachKind()
                .map(record -> template.getCollectionName(record.getClass()))
                .flatMap(name ->
                        template
                                .getCollection(name)
                                .find()
                                .sort(new Document("_id", 1))
                                .into(new ArrayList<>())
                                .stream())
                .toList();
    }

    private static Document backwards(Document document) {
        var fields = new ArrayList<>(document.keySet());
        Collections.reverse(fields);
        var backwards = new Document();
        fields.forEach(field -> backwards.append(field, document.get(field)));
        return backwards;
    }
}
