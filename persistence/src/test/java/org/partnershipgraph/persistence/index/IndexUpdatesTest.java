package org.partnershipgraph.persistence.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.catalog.StandardKinds;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.kind.OrderField;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.persistence.RunningStore;
import org.partnershipgraph.persistence.change.ChangePublisher;
import org.partnershipgraph.persistence.change.Revisions;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Index;
import org.partnershipgraph.query.Index.Match;
import org.partnershipgraph.query.Listing;
import org.partnershipgraph.query.Listing.Order;
import org.partnershipgraph.query.Window;
import org.partnershipgraph.store.AllRecords;
import org.partnershipgraph.store.Store;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

class IndexUpdatesTest {

    private static final Set<IndexField> COUNTED =
            Set.of(IndexField.COUNTRY, IndexField.GOAL, IndexField.NETWORK, IndexField.PROJECT_AREA, IndexField.YEAR);

    private static RunningStore store;

    private final Index index = store.get(Index.class);
    private final Store<Municipality> municipalities = store.of(Municipality.class);

    @BeforeAll
    static void start() {
        store = RunningStore.inMemory();
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    @BeforeEach
    void startEmpty() {
        store.get(MongoTemplate.class).remove(new Query(), Municipality.class);
        store.get(MongoTemplate.class).remove(new Query(), Partnership.class);
    }

    @Test
    void showsAWriterWhatItWroteAtOnce() {
        var saved = municipalities.save(RunningStore.municipality("falun", "Falun"));
        assertThat(keys(index, Municipality.KIND, Filter.all())).containsExactly("falun");
        store.get(MongoTemplate.class).remove(saved);
        assertThat(keys(index, Municipality.KIND, Filter.all())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void agreesWithARebuiltOneAfterRandomWrites(long seed) throws IOException {
        var writes = new RandomWrites(store, new Random(seed));
        for (int i = 0; i < 120; i++) {
            writes.next();
            if (i % 40 == 39) {
                assertAgreesWithARebuiltOne();
            }
        }
    }

    @Test
    void agreesWithARebuiltOneAfterWritesAtTheSameTime() throws Exception {
        var threads = Executors.newFixedThreadPool(4);
        try {
            var running = IntStream.range(0, 4)
                    .mapToObj(seed -> threads.submit(() -> new RandomWrites(store, new Random(seed)).next(50)))
                    .toList();
            for (var done : running) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertAgreesWithARebuiltOne();
    }

    @Test
    void isRebuiltIfChangesWereLost() {
        var template = store.get(MongoTemplate.class);
        municipalities.save(RunningStore.municipality("falun", "Falun"));
        template.getCollection("municipality").deleteMany(new org.bson.Document());
        assertThat(keys(index, Municipality.KIND, Filter.all())).containsExactly("falun");
        store.get(ChangePublisher.class)
                .publishChangesLost(store.get(Revisions.class).next());
        assertThat(keys(index, Municipality.KIND, Filter.all())).isEmpty();
    }

    private void assertAgreesWithARebuiltOne() throws IOException {
        try (var rebuilt = new LuceneIndex(StandardKinds.catalog())) {
            rebuilt.rebuild(AllRecords.of(List.of(municipalities, store.of(Partnership.class))));
            assertThat(everything(index)).isEqualTo(everything(rebuilt));
        }
    }

    private static List<String> everything(Index index) {
        var answers = new ArrayList<String>();
        for (var kind : List.of(Municipality.KIND, Partnership.KIND, Project.KIND)) {
            answers.add(kind + " " + keys(index, kind, Filter.all()));
            answers.add(kind + " " + index.counts(kind, Filter.all(), COUNTED));
        }
        RandomWrites.slugs()
                .forEach(slug -> answers.add(
                        slug + " " + keys(index, Partnership.KIND, Filter.is(IndexField.MUNICIPALITY, slug))));
        Stream.of("SE", "UA", "KE")
                .forEach(country -> answers.add(
                        country + " " + keys(index, Municipality.KIND, Filter.is(IndexField.COUNTRY, country))));
        return answers;
    }

    private static List<String> keys(Index index, Kind<?> kind, Filter filter) {
        var order = List.of(Order.by(OrderField.NAME_EN));
        return index.find(new Listing(kind, filter, order, Window.first(10_000))).matches().stream()
                .map(Match::key)
                .toList();
    }
}
