package org.partnershipgraph.persistence.change;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.partnershipgraph.change.Change;
import org.partnershipgraph.change.Subscriber;

/** Keeps what a subscriber is told. */
class RecordingSubscriber implements Subscriber {

    /** Stands for changes that nobody can name. */
    static final List<Change> MISSED = List.of();

    private final BlockingQueue<List<Change>> news = new LinkedBlockingQueue<>();

    @Override
    public void changed(List<Change> changes) {
        news.add(changes);
    }

    @Override
    public void changesLost() {
        news.add(MISSED);
    }

    /** The next news, waited for. */
    List<Change> next() throws InterruptedException {
        var next = news.poll(20, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("nothing was told");
        }
        return next;
    }

    /** What has been told and not yet asked for. */
    List<Change> soFar() {
        var batches = new ArrayList<List<Change>>();
        news.drainTo(batches);
        return batches.stream().flatMap(List::stream).toList();
    }
}
