package org.partnershipgraph.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipgraph.archive.Archive;
import org.partnershipgraph.archive.ArchiveException;
import org.partnershipgraph.change.Change;
import org.partnershipgraph.change.Changes;
import org.partnershipgraph.change.Subscriber;
import org.partnershipgraph.municipality.Municipalities;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.persistence.RunningStore;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Index;
import org.partnershipgraph.query.Listing;
import org.partnershipgraph.query.Window;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.time.Period;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The whole store moves to another engine and back. */
@OnEveryEngine
class ArchiveTest {

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

    @Test
    void comesBackFromAnotherEngineByteForByte() {
        fill();
        var before = exported(archive, "before.gz");
        var moved = directory.resolve("moved.gz");
        try (var embedded = RunningStore.in(directory.resolve("data"))) {
            var other = embedded.get(Archive.class);
            other.importFrom(before, false);
            other.exportTo(moved, false);
        }
        engine.startAnew();
        archive.importFrom(moved, false);
        var after = exported(archive, "after.gz");
        assertThat(moved).hasSameBinaryContentAs(before);
        assertThat(after).hasSameBinaryContentAs(before);
    }

    @Test
    void keepsTypesVersionsRevisionsAndFormats() {
        fill();
        var before = documents();
        var revision = archive.exportTo(directory.resolve("before.gz"), false).revision();
        var file = exported(archive, "archive.gz");
        engine.startAnew();
        archive.importFrom(file, false);
        assertThat(documents()).isEqualTo(before);
        assertThat(engine.get(Changes.class).revision()).isEqualTo(revision);
        assertThat(revision()).isEqualTo(revision.number());
    }

    /** Its own changes come back as those that somebody makes past the application. */
    @Test
    void countsAnImportOnceWhereTheEngineTellsChanges() throws Exception {
        engine.fill(List.of(Bare.municipality("falun"), Bare.municipality("boda")));
        var file = exported(archive, "archive.gz");
        archive.importFrom(file, true);
        var revision = revision();
        var told = new LinkedBlockingQueue<Change>();
        try (var subscription = engine.get(Changes.class).subscribe(new Subscriber() {
            @Override
            public void changed(List<Change> news) {
                told.addAll(news);
            }

            @Override
            public void changesLost() {}
        })) {
            assertThat(subscription).isNotNull();
            assumeTrue(engine.hasChangeStream());
            engine.write(Bare.municipality("lund"));
            assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo(new Change(Municipality.class, "lund"));
        }
        assertThat(revision()).isEqualTo(revision + 1);
    }

    @Test
    void isTheSameInWhateverOrderTheStoreHasRecordsAndFields() {
        assumeFalse(engine.hasChangeStream(), "where what is shuffled counts as changed");
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
    void refusesAStoreThatHasRecordsAndLeavesItAsItIs() {
        fill();
        var file = exported(archive, "archive.gz");
        var before = documents();
        assertThatExceptionOfType(ArchiveException.class)
                .isThrownBy(() -> archive.importFrom(file, false))
                .withMessageContaining("has records")
                .satisfies(refusal -> assertThat(refusal.action()).contains("--replace"));
        assertThat(documents()).isEqualTo(before);
    }

    @Test
    void replacesEveryRecordWhereToldToAndCountsItAsAChange() {
        engine.fill(List.of(Bare.municipality("falun")));
        var file = exported(archive, "archive.gz");
        engine.fill(List.of(Bare.municipality("boda"), Bare.network("n", LocalizedText.same("n"), Period.UNKNOWN)));
        var revision = revision();
        archive.importFrom(file, true);
        assertThat(engine.get(Municipalities.class).findAll())
                .extracting(Aggregate::key)
                .containsExactly("falun");
        assertThat(template.getCollection("network").countDocuments()).isZero();
        assertThat(revision()).isGreaterThan(revision);
    }

    @Test
    void isInTheIndexWhenItIsInTheStore() {
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

    private void fill() {
        Stream.concat(Whole.ofEachKind(), Towns.random(1_200, 3).stream())
                .forEach(record -> engine.storeOf(record).save(record));
        var falun = engine.get(Municipalities.class).save(Bare.municipality("falun"));
        engine.get(Municipalities.class).save(falun);
    }

    private Path exported(Archive from, String name) {
        var file = directory.resolve(name);
        from.exportTo(file, false);
        assertThat(file).isNotEmptyFile();
        return file;
    }

    private List<Document> documents() {
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
