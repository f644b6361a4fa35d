package org.partnershipgraph.persistence.change;

import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.bson.conversions.Bson;
import org.partnershipgraph.persistence.engine.EmbeddedMongo;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Puts the feed behind its port, and follows the server's own where it has one. */
@AutoConfiguration
public class ChangeAutoConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeAutoConfiguration.class);
    private static final int WAIT_MILLIS = 1_000;
    private static final int TIMEOUT_MILLIS = 10_000;

    @Bean
    ChangePublisher feed(Revisions revisions) {
        return new ChangePublisher(revisions::nextBehind);
    }

    @Bean
    PendingEchoes ownChanges() {
        return new PendingEchoes();
    }

    @Bean
    Revisions revisions(MongoDatabaseFactory store, ObjectProvider<Clock> clock) {
        return new Revisions(store, clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    RecordTypes recordTypes(List<Store<? extends Aggregate>> stores, MongoTemplate template) {
        var types = new TreeMap<String, Class<? extends Aggregate>>();
        stores.forEach(store -> types.put(template.getCollectionName(store.type()), store.type()));
        return new RecordTypes(types);
    }

    @Bean
    ChangeStreamTranslator serverReport(
            RecordTypes types, Revisions revisions, PendingEchoes own, ChangePublisher feed) {
        return new ChangeStreamTranslator(types, revisions, new Checkpoints(revisions), own, feed);
    }

    /** The server's report of changes; one that is no replica set gives none. */
    @Bean
    ChangeStreamFollower serverChanges(
            MongoTemplate template,
            ChangeStreamTranslator report,
            ChangePublisher feed,
            PendingEchoes own,
            Revisions revisions,
            ObjectProvider<EmbeddedMongo> builtIn) {
        var pipeline = List.of(Aggregates.match(wanted(report.collections())), Aggregates.project(needed()));
        var changes = new ChangeStreamFollower(
                place -> {
                    var stream = template.getDb()
                            .withTimeout(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS)
                            .watch(pipeline)
                            .maxAwaitTime(WAIT_MILLIS, TimeUnit.MILLISECONDS);
                    return (place == null ? stream : stream.resumeAfter(place)).cursor();
                },
                report);
        if (reportsChanges(template)) {
            own.startAwaiting();
            changes.start();
        } else if (builtIn.getIfAvailable() == null) {
            LOG.warn("The database server is no replica set and reports no changes: what others write into it, another"
                    + " instance included, is not found before the next start");
        }
        feed.advance(revisions.newest());
        return changes;
    }

    private static boolean reportsChanges(MongoTemplate template) {
        var server = template.executeCommand("{hello: 1}");
        return server.containsKey("setName") || "isdbgrid".equals(server.get("msg"));
    }

    private static Bson wanted(Set<String> collections) {
        return Filters.or(
                Filters.in("ns.coll", collections),
                Filters.in("to.coll", collections),
                Filters.in("operationType", "dropDatabase", "invalidate"));
    }

    private static Bson needed() {
        return Projections.include(
                "operationType", "ns", "documentKey", "wallTime", "clusterTime", "fullDocument." + Revisions.FIELD);
    }
}
