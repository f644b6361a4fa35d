package org.partnershipgraph.persistence.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.partnershipgraph.change.Change;
import org.partnershipgraph.change.Changes;
import org.partnershipgraph.change.Subscriber;
import org.partnershipgraph.persistence.RunningStore;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What a server reports of the changes in it. Who subscribes last is told last. */
final class ChangeStreamBarrier implements AutoCloseable {

    private final MongoTemplate template;
    private final LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final Changes.Subscription subscription;
    private int signs;

    ChangeStreamBarrier(RunningStore store) {
        template = store.get(MongoTemplate.class);
        subscription = store.get(Changes.class).subscribe(new Subscriber() {
            @Override
            public void changed(List<Change> changes) {
                changes.forEach(change -> told.add(change.key()));
            }

            @Override
            public void changesLost() {}
        });
    }

    /** Waits until every change up to now has been reported, and told to all. */
    void await() throws InterruptedException {
        var sign = "sign-" + ++signs;
        var document = new Document();
        template.getConverter()
                .write(RunningStore.municipality(sign, Words.ALL.all().get(0)), document);
        template.getCollection("municipality").insertOne(document.append("version", 0L));
        var next = told.poll(20, TimeUnit.SECONDS);
        while (next != null && !next.equals(sign)) {
            next = told.poll(20, TimeUnit.SECONDS);
        }
        assertThat(next).isEqualTo(sign);
    }

    @Override
    public void close() {
        subscription.close();
    }
}
