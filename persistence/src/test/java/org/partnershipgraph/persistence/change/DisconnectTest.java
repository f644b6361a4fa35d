package org.partnershipgraph.persistence.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.partnershipgraph.persistence.RunningStore.municipality;

import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.change.Change;
import org.partnershipgraph.change.Changes;
import org.partnershipgraph.municipality.Municipalities;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.persistence.RunningStore;
import org.partnershipgraph.persistence.document.connection.Relay;
import org.partnershipgraph.persistence.engine.ReplicaSet;

/** The connection over which the server reports what changes in it is cut, and others write meanwhile. */
class DisconnectTest {

    private final ReplicaSet server = new ReplicaSet();
    private final Relay relay = new Relay();
    private final RecordingSubscriber told = new RecordingSubscriber();
    private RunningStore store;

    @BeforeEach
    void start() {
        relay.leadTo(server.port());
        store = RunningStore.on(
                "mongodb://127.0.0.1:%d/?directConnection=true&retryWrites=false".formatted(relay.port()));
        store.get(Changes.class).subscribe(told);
        store.get(Municipalities.class).save(municipality("falun", "Falun"));
        assertThat(told.soFar()).extracting(Change::key).containsExactly("falun");
    }

    @AfterEach
    void stop() {
        store.close();
        relay.close();
        server.close();
    }

    @Test
    void goesOnFromTheLastChangeThatWasTold() throws InterruptedException {
        relay.cut();
        deleteStraight("falun");
        relay.leadTo(server.port());
        var news = told.next();
        assertThat(news).extracting(Change::type, Change::key).containsExactly(tuple(Municipality.class, "falun"));
        assertThat(store.get(Municipalities.class).findById("falun")).isEmpty();
    }

    private void deleteStraight(String slug) {
        try (var client = MongoClients.create(server.connectionString())) {
            client.getDatabase("partnerships").getCollection("municipality").deleteOne(new Document("_id", slug));
        }
    }
}
