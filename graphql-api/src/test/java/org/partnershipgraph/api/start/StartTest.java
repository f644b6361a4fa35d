package org.partnershipgraph.api.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipgraph.api.PartnershipGraph;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.persistence.engine.EmbeddedMongo;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Index;
import org.partnershipgraph.query.Listing;
import org.partnershipgraph.query.Window;
import org.partnershipgraph.store.Stores;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

@ExtendWith(OutputCaptureExtension.class)
class StartTest {

    private static final int SERVERS = 3;

    private EmbeddedMongo store;

    @BeforeEach
    void startStore() {
        store = EmbeddedMongo.inMemory();
    }

    @AfterEach
    void stopStore() {
        store.close();
    }

    @Test
    void severalServersStartAtOnceOnAnEmptyStore() throws Exception {
        // Servers are processes of their own, but here they share the logging system, which can only be set up by one
        // at a time.
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        var threads = Executors.newFixedThreadPool(SERVERS);
        try {
            var starts = IntStream.range(0, SERVERS)
                    .mapToObj(i -> threads.submit(() -> server("--spring.mongodb.uri=" + store.connectionString())))
                    .toList();
            for (var start : starts) {
                try (var server = start.get()) {
                    var municipalities =
                            server.getBean(Stores.class).of(Municipality.class).count();
                    assertThat(municipalities).isPositive();
                    assertThat(indexed(server)).isEqualTo((int) municipalities);
                }
            }
        } finally {
            threads.shutdownNow();
            System.clearProperty(LoggingSystem.SYSTEM_PROPERTY);
        }
    }

    @Test
    void doesNotStartOnAPartOfAnArchive(CapturedOutput output) {
        try (var server = server("--spring.mongodb.uri=" + store.connectionString())) {
            server.getBean(MongoTemplate.class)
                    .getCollection("import")
                    .insertOne(new Document("_id", "unfinished").append("file", "/backups/partnerships.gz"));
        }
        assertThatException()
                .isThrownBy(() -> server("--spring.mongodb.uri=" + store.connectionString())
                        .close());
        assertThat(output)
                .contains("holds a part of the archive /backups/partnerships.gz", "import-archive --replace")
                .doesNotContain("\tat org.");
    }

    @Test
    void takesABlankAddressForNone(CapturedOutput output) {
        try (var server = server("--spring.mongodb.uri=", "--partnerships.data-dir=:memory:")) {
            assertThat(server.getBeansOfType(EmbeddedMongo.class)).hasSize(1);
        }
        assertThat(output).contains("in memory, gone when the server stops");
    }

    private static int indexed(ConfigurableApplicationContext server) {
        return server.getBean(Index.class)
                .find(new Listing(Municipality.KIND, Filter.all(), List.of(), Window.first(1)))
                .totalCount();
    }

    private static ConfigurableApplicationContext server(String... settings) {
        var all = Stream.concat(
                Stream.of("--server.port=0", "--server.address=127.0.0.1", "--partnerships.store.timeout=30s"),
                Stream.of(settings));
        return new SpringApplicationBuilder(PartnershipGraph.class).run(all.toArray(String[]::new));
    }
}
