package org.partnershipgraph.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.partnershipgraph.persistence.Eventually.awaitThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.ReplaceOptions;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.bson.Document;
import org.partnershipgraph.change.Change;
import org.partnershipgraph.change.Changes;
import org.partnershipgraph.change.Subscriber;
import org.partnershipgraph.persistence.RunningStore;
import org.partnershipgraph.persistence.change.Revisions;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.Store;
import org.partnershipgraph.store.Stores;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A running server and the persistence module on it, in a database of its own. */
class Engine implements Closeable {

    private static final String DATABASE = "partnerships_contract";
    private static final AtomicInteger MARKS = new AtomicInteger();

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

    <T extends Aggregate> Store<T> of(Class<T> type) {
        return get(Stores.class).of(type);
    }

    /** Opens another database on the same server, as a command does. */
    RunningStore open(String database) {
        return RunningStore.onDemand("spring.mongodb.uri=" + uri, "spring.mongodb.database=" + database);
    }

    /** The store of all records of this one's kind. */
    Store<Aggregate> storeOf(Aggregate record) {
        return storeOf(record, application);
    }

    @SuppressWarnings("unchecked") // a record's own store takes it
    static Store<Aggregate> storeOf(Aggregate record, BeanFactory application) {
        return (Store<Aggregate>) application.getBean(Stores.class).of(record.getClass());
    }

    /** Whether it has a change stream, as a replica set does. */
    boolean hasChangeStream() {
        return get(MongoTemplate.class).executeCommand("{hello: 1}").containsKey("setName");
    }

    /** Writes a record named "last" and waits until it has come through the change stream, if there is one. */
    void awaitChangeStream(Callable<Boolean> hasArrived) {
        if (!hasChangeStream()) {
            return;
        }
        write(Bare.municipality("last"));
        awaitThat(hasArrived);
    }

    /** Writes directly to the database, as somebody does at MongoDB's own console. */
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

    /** Removes everything, revisions included, and waits until the change stream is read to its end. */
    void startAnew() {
        clear();
        if (hasChangeStream()) {
            var key = "mark" + MARKS.incrementAndGet();
            var municipalities = get(MongoTemplate.class).getCollection("municipality");
            awaitEvent(key, () -> write(Bare.municipality(key)));
            awaitEvent(key, () -> municipalities.deleteOne(new Document("_id", key)));
            clear();
        }
    }

    /** Makes a change of a record that nothing else changes, and waits until it is published. */
    private void awaitEvent(String key, Runnable change) {
        var before = get(Changes.class).revision().number();
        var published = new CountDownLatch(1);
        var subscription = get(Changes.class).subscribe(new Subscriber() {
            @Override
            public void changed(List<Change> changes) {
                if (changes.stream().anyMatch(one -> one.key().equals(key))) {
                    published.countDown();
                }
            }

            @Override
            public void changesLost() {}
        });
        change.run();
        assertThatNoException()
                .isThrownBy(
                        () -> assertThat(published.await(20, TimeUnit.SECONDS)).isTrue());
        subscription.close();
        awaitThat(() -> {
            var revision = get(Changes.class).revision().number();
            return revision > before && get(Revisions.class).newest().number() == revision;
        });
    }

    /** Has these records in the store and the index, and nothing else. */
    void fill(List<? extends Aggregate> records) {
        startAnew();
        records.stream()
                .collect(Collectors.groupingBy(Object::getClass))
                .values()
                .forEach(kind -> storeOf(kind.get(0)).saveAll(kind));
        rebuild();
    }

    /** Builds the index and the graph from what is in the store. */
    void rebuild() {
        RunningStore.rebuild(application);
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
