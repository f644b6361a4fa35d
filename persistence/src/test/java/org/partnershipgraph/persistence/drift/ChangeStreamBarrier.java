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

/** Waits for the change stream. The last subscriber is called after all others. */
final class ChangeStreamBarrier implements AutoCloseable {

    private final MongoTemplate template;
    private final LinkedBlockingQueue<String> published = new LinkedBlockingQueue<>();
    private final Changes.Subscription subscription;
    private int markers;

    ChangeStreamBarrier(RunningStore store) {
        template = store.get(MongoTemplate.class);
        subscription = store.get(Changes.class).subscribe(new Subscriber() {
            @Override
            public void changed(List<Change> changes) {
                changes.forEach(change -> published.add(change.key()));
            }

            @Override
            public void changesLost() {}
        });
    }

    /** Waits until every change made so far has been published to all subscribers. */
    void await() throws InterruptedException {
        var marker = "marker-" + ++markers;
        var document = new Document();
        template.getConverter()
                .write(RunningStore.municipality(marker, Words.ALL.all().get(0)), document);
        template.getCollection("municipality").insertOne(document.append("version", 0L));
        var next = published.poll(20, TimeUnit.SECONDS);
        while (next != null && !next.equals(marker)) {
            next = published.poll(20, TimeUnit.SECONDS);
        }
        assertThat(next).isEqualTo(marker);
    }

    @Override
    public void close() {
        subscription.close();
    }
}
