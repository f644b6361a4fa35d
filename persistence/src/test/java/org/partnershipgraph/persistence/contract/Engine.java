package org.partnershipgraph.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.ReplaceOptions;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.bson.Document;
import org.partnershipgraph.change.Change;
import org.partnershipgraph.change.Changes;
import org.partnershipgraph.change.Subscriber;
import org.partnershipgraph.persistence.change.Revisions;
import org.partnershipgraph.query.Index;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.Store;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A running server and the persistence module on it, in a database of its own. */
class Engine implements Closeable {

    private static final String DATABASE = "partnerships_contract";

    private final String name;
    private final String uri;
    private final Closeable server;
    private final ConfigurableApplicationContext application;

    Engine(String name, String uri, Closeable server) {
        this.name = name;
        this.uri = uri;
        this.server = server;
        application = new SpringApplicationBuilder(Persistence.class)
                .bannerMode(Banner.Mode.OFF)
                .properties(
                        "spring.mongodb.uri=" + uri,
                        "spring.mongodb.database=" + DATABASE,
                        "partnerships.store.timeout=30s")
                .run();
        clear();
    }

    <T> T get(Class<T> port) {
        return application.getBean(port);
    }

    /** The store of all records of this one's kind. */
    @SuppressWarnings("unchecked")
    Store<Aggregate> storeOf(Aggregate record) {
        var stores = application.<Store<?>>getBeanProvider(ResolvableType.forRawClass(Store.class));
        return (Store<Aggregate>) stores.stream()
                .filter(store -> store.type() == record.getClass())
                .findFirst()
                .orElseThrow();
    }

    /** Whether it tells of what others write into it, as a replica set does. */
    boolean tellsChanges() {
        return get(MongoTemplate.class).executeCommand("{hello: 1}").containsKey("setName");
    }

    /** Where it tells changes, waits until it has told the last one up to now, which is that of a record named last. */
    void awaitReport(BooleanSupplier isTold) {
        if (!tellsChanges()) {
            return;
        }
        write(Bare.municipality("last"));
        awaitThat(isTold);
    }

    /** Writes past the application, as somebody at MongoDB's own console does. */
    void write(Aggregate record) {
        write(record, 0);
    }

    void write(Aggregate record, long version) {
        var template = get(MongoTemplate.class);
        var document = new Document();
        template.getConverter().write(record, document);
        document.put("version", version);
        template.getCollection(template.getCollectionName(record.getClass()))
                .replaceOne(new Document("_id", document.get("_id")), document, new ReplaceOptions().upsert(true));
    }

    void clear() {
        var database = get(MongoTemplate.class).getDb();
        for (var name : database.listCollectionNames()) {
            var collection = database.getCollection(name);
            if (collection.estimatedDocumentCount() > 0) {
                collection.deleteMany(new Document());
            }
        }
    }

    /** Is as if nothing had ever been in it, and has told all of what was. */
    void startAnew() {
        clear();
        if (tellsChanges()) {
            awaitNews(() -> write(Bare.municipality("last")));
            awaitNews(() ->
                    get(MongoTemplate.class).getCollection("municipality").deleteOne(new Document("_id", "last")));
            clear();
        }
    }

    /** Until it has told of the record named last. */
    private void awaitNews(Runnable change) {
        var told = new CountDownLatch(1);
        var subscription = get(Changes.class).subscribe(new Subscriber() {
            @Override
            public void changed(List<Change> news) {
                if (news.stream().anyMatch(one -> one.key().equals("last"))) {
                    told.countDown();
                }
            }

            @Override
            public void changesLost() {}
        });
        change.run();
        assertThatNoException()
                .isThrownBy(() -> assertThat(told.await(20, TimeUnit.SECONDS)).isTrue());
        subscription.close();
        awaitThat(() -> get(Revisions.class).newest().number()
                == get(Changes.class).revision().number());
    }

    private static void awaitThat(BooleanSupplier condition) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    /** Has these records in the store and the index, and nothing else. */
    void fill(List<? extends Aggregate> records) {
        startAnew();
        records.stream()
                .collect(Collectors.groupingBy(Object::getClass))
                .values()
                .forEach(kind -> storeOf(kind.get(0)).saveAll(kind));
        get(Index.class).rebuild();
    }

    @Override
    public void close() throws IOException {
        application.close();
        try (var client = MongoClients.create(uri)) {
            client.getDatabase(DATABASE).drop();
        }
        server.close();
    }

    @Override
    public String toString() {
        return name;
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Persistence {}
}
