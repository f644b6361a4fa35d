package org.partnershipgraph.api.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.partnershipgraph.api.PartnershipGraph;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.persistence.generated.GeneratedGraph;
import org.partnershipgraph.persistence.generated.GeneratedWords;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.Store;
import org.partnershipgraph.store.Stores;
import org.partnershipgraph.vocabulary.ProjectArea;
import org.partnershipgraph.vocabulary.Tag;
import org.partnershipgraph.vocabulary.Theme;
import org.springframework.boot.SpringApplication;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application with its data in files, on a generated graph beside the real one. */
public class BenchmarkedApplication implements AutoCloseable {

    private static final int CHUNK = 1_000;

    private final Path data;
    private ConfigurableApplicationContext context;
    private final GeneratedGraph graph;
    private final List<String> municipalities;
    private final List<Partnership> partnerships = new ArrayList<>();

    public BenchmarkedApplication(Path data, int size) {
        this.data = data;
        context = start();
        graph = new GeneratedGraph(size);
        municipalities = graph.municipalities().map(Municipality::slug).toList();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    <T extends Aggregate> Store<T> store(Class<T> type) {
        return bean(Stores.class).of(type);
    }

    int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** Loads the graph; how many partnerships a second are stored and indexed once the first half has warmed the JVM. */
    public double load() {
        store(ProjectArea.class).saveAll(GeneratedWords.projectAreas());
        store(Theme.class).saveAll(GeneratedWords.themes());
        store(Tag.class).saveAll(GeneratedWords.tags());
        store(Network.class).saveAll(graph.networks().toList());
        inChunks(graph.municipalities(), store(Municipality.class)::saveAll);
        var store = store(Partnership.class);
        var half = graph.size() / 2;
        var partnerships = graph.partnerships().peek(this::keepSome).iterator();
        inChunks(next(partnerships, half), store::saveAll);
        long start = System.nanoTime();
        inChunks(next(partnerships, graph.size() - half), store::saveAll);
        return (graph.size() - half) * 1e9 / (System.nanoTime() - start);
    }

    /** How many partnerships a second the store takes by itself. */
    double bulkLoad() {
        return new BulkLoad(bean(MongoTemplate.class)).perSecond(partnerships);
    }

    /** Stops and starts again on what is stored; how many milliseconds it takes until it answers, index and graph made. */
    double restart() {
        context.close();
        long start = System.nanoTime();
        context = start();
        return (System.nanoTime() - start) / 1e6;
    }

    /** A municipality for each turn, those first that take part in most. */
    String municipality(int turn) {
        return municipalities.get(turn * 7 % municipalities.size());
    }

    /** A partnership for each turn, from all over the graph. */
    Partnership partnership(int turn) {
        return partnerships.get(turn * 7 % partnerships.size());
    }

    private ConfigurableApplicationContext start() {
        return SpringApplication.run(
                PartnershipGraph.class,
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--partnerships.data-dir=" + data);
    }

    @Override
    public void close() {
        context.close();
    }

    private void keepSome(Partnership partnership) {
        if (partnership.slug().hashCode() % 40 == 0) {
            partnerships.add(partnership);
        }
    }

    private static <T> Stream<T> next(Iterator<T> records, int count) {
        return Stream.generate(records::next).limit(count);
    }

    private static <T> void inChunks(Stream<T> records, Consumer<List<T>> save) {
        var chunk = new ArrayList<T>(CHUNK);
        for (var record : (Iterable<T>) records::iterator) {
            chunk.add(record);
            if (chunk.size() == CHUNK) {
                save.accept(chunk);
                chunk.clear();
            }
        }
        save.accept(chunk);
    }
}
