package org.partnershipgraph.persistence.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.graph.Drawing.Limits;
import org.partnershipgraph.graph.Drawing.Subject;
import org.partnershipgraph.graph.Graph;
import org.partnershipgraph.graph.Tie;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.persistence.RunningStore;
import org.partnershipgraph.persistence.index.RandomWrites;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Index;
import org.partnershipgraph.store.Stores;

class GraphUpdatesTest {

    private static final Limits AMPLE = new Limits(10_000, 10_000, 10_000);

    private static RunningStore store;

    private final Graph graph = store.get(Graph.class);

    @BeforeAll
    static void start() {
        store = RunningStore.inMemory();
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void equalsARebuiltGraphAfterRandomWrites(long seed) {
        var writes = new RandomWrites(store, new Random(seed));
        for (int i = 0; i < 120; i++) {
            writes.next();
            if (i % 40 == 39) {
                assertEqualsRebuiltGraph();
            }
        }
    }

    @Test
    void equalsARebuiltGraphAfterConcurrentWrites() throws Exception {
        var threads = Executors.newFixedThreadPool(4);
        try {
            var running = IntStream.range(0, 4)
                    .mapToObj(seed -> threads.submit(() -> writeMuch(new RandomWrites(store, new Random(seed)))))
                    .toList();
            for (var done : running) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertEqualsRebuiltGraph();
    }

    @Test
    void drawsThePartnershipsThatMatchAFilter() {
        new Region(1, 10, 10).saveIn(store);
        assertThat(graph.draw(new Filter.Or(List.of()), Subject.MUNICIPALITIES, AMPLE)
                        .nodes())
                .isEmpty();
        var all = graph.draw(Filter.all(), Subject.MUNICIPALITIES, AMPLE);
        assertThat(all.edges()).isNotEmpty();
        assertThat(graph.draw(new Filter.And(List.of()), Subject.MUNICIPALITIES, AMPLE))
                .usingRecursiveComparison()
                .ignoringFields("edges.covered")
                .isEqualTo(all);
    }

    private static void writeMuch(RandomWrites writes) {
        IntStream.range(0, 50).forEach(i -> writes.next());
    }

    private void assertEqualsRebuiltGraph() {
        var rebuilt = new InMemoryGraph(store.get(Stores.class), store.get(Index.class));
        rebuilt.rebuild();
        assertThat(everything(graph)).isEqualTo(everything(rebuilt)).isNotEmpty();
    }

    private static List<Object> everything(Graph graph) {
        var answers = new ArrayList<Object>();
        for (var subject : Subject.values()) {
            answers.add(graph.draw(Filter.all(), subject, AMPLE));
        }
        RandomWrites.slugs().forEach(slug -> {
            answers.add(
                    graph.neighbourhood(Municipality.KIND, slug, 3, EnumSet.allOf(Tie.class), AMPLE.nodes(), AMPLE));
            answers.add(graph.shortestPath("place-0", slug, EnumSet.allOf(Tie.class), 10));
            answers.add(graph.similar(slug, Filter.all(), 5));
        });
        return answers;
    }
}
