package org.partnershipgraph.persistence.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipgraph.persistence.RunningStore.municipality;

import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.change.Change;
import org.partnershipgraph.change.Changes;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.persistence.RunningStore;
import org.partnershipgraph.persistence.document.connection.Relay;
import org.partnershipgraph.persistence.engine.ReplicaSet;

/** The connection to the server is cut, and others write meanwhile. */
class DisconnectTest {

    private final ReplicaSet server = new ReplicaSet();
    private final Relay relay = new Relay();
    private final RecordingSubscriber subscriber = new RecordingSubscriber();
    private RunningStore store;

    @BeforeEach
    void start() {
        relay.leadTo(server.port());
        store = RunningStore.on(server.connectionString().replace(":" + server.port(), ":" + relay.port()));
        store.get(Changes.class).subscribe(subscriber);
        store.of(Municipality.class).save(municipality("falun", "Falun"));
        assertThat(subscriber.soFar()).extracting(Change::key).containsExactly("falun");
    }

    @AfterEach
    void stop() {
        store.close();
        relay.close();
        server.close();
    }

    @Test
    void resumesAfterTheLastPublishedChange() throws InterruptedException {
        relay.cut();
        deleteDirectly("falun");
        relay.leadTo(server.port());
        assertThat(subscriber.next()).containsExactly(new Change(Municipality.class, "falun"));
        assertThat(store.of(Municipality.class).findById("falun")).isEmpty();
    }

    private void deleteDirectly(String slug) {
        try (var client = MongoClients.create(server.connectionString())) {
            client.getDatabase("partnerships").getCollection("municipality").deleteOne(new Document("_id", slug));
        }
    }
}
