package org.partnershipgraph.persistence.change;

import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.bson.conversions.Bson;
import org.partnershipgraph.store.StoreLocation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Provides the change feed, and follows the server's change stream if it has one. */
@AutoConfiguration
public class ChangeAutoConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeAutoConfiguration.class);
    private static final int MAX_AWAIT_MILLIS = 250;
    private static final int TIMEOUT_MILLIS = 10_000;

    @Bean
    ChangePublisher changePublisher(Revisions revisions) {
        return new ChangePublisher(revisions);
    }

    @Bean
    PendingEchoes pendingEchoes() {
        return new PendingEchoes();
    }

    @Bean
    Revisions revisions(MongoDatabaseFactory store, ObjectProvider<Clock> clock) {
        return new Revisions(store, clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    ChangeStreamFollower changeStreamFollower(
            MongoTemplate template,
            RecordTypes types,
            PendingEchoes echoes,
            Revisions revisions,
            ChangePublisher publisher,
            StoreLocation location) {
        var stream = changeStream(template, types.collections());
        var translator = new ChangeStreamTranslator(types, echoes);
        var follower = new ChangeStreamFollower(stream, translator, revisions, publisher);
        if (hasChangeStream(template) && Boolean.TRUE.equals(template.execute(database -> follower.start()))) {
            echoes.activate();
        } else if (location.isShared()) {
            publisher.setComplete(false);
            LOG.warn(
                    "The database server has no change stream, as one that is not a replica set: what other processes write,"
                            + " other instances included, is noticed only at the next start");
        }
        publisher.advance(revisions.newest());
        return follower;
    }

    private static boolean hasChangeStream(MongoTemplate template) {
        var server = template.executeCommand("{hello: 1}");
        return server.containsKey("setName") || "isdbgrid".equals(server.get("msg"));
    }

    private static ChangeStreamFollower.Source changeStream(MongoTemplate template, Set<String> collections) {
        var pipeline = List.of(Aggregates.match(relevantEvents(collections)), Aggregates.project(relevantFields()));
        return token -> {
            var stream = template.getDb()
                    .withTimeout(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS)
                    .watch(pipeline)
                    .maxAwaitTime(MAX_AWAIT_MILLIS, TimeUnit.MILLISECONDS);
            return (token == null ? stream : stream.resumeAfter(token)).cursor();
        };
    }

    private static Bson relevantEvents(Set<String> collections) {
        return Filters.or(
                Filters.in("ns.coll", collections),
                Filters.in("to.coll", collections),
                Filters.in("operationType", "dropDatabase", "invalidate"));
    }

    private static Bson relevantFields() {
        return Projections.include("operationType", "ns", "documentKey", "wallTime", "fullDocument." + Revisions.FIELD);
    }
}
