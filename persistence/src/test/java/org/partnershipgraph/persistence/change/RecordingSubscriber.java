package org.partnershipgraph.persistence.change;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.partnershipgraph.change.Change;
import org.partnershipgraph.change.Subscriber;

/** Keeps what is published. */
class RecordingSubscriber implements Subscriber {

    /** Stands for a call of {@link #changesLost}. */
    static final List<Change> CHANGES_LOST = List.of();

    private final BlockingQueue<List<Change>> publications = new LinkedBlockingQueue<>();

    @Override
    public void changed(List<Change> changes) {
        publications.add(changes);
    }

    @Override
    public void changesLost() {
        publications.add(CHANGES_LOST);
    }

    /** Waits for the next publication. */
    List<Change> next() throws InterruptedException {
        var next = publications.poll(20, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("nothing was published");
        }
        return next;
    }

    /** Returns the changes published since the last call. */
    List<Change> soFar() {
        var drained = new ArrayList<List<Change>>();
        publications.drainTo(drained);
        return drained.stream().flatMap(List::stream).toList();
    }
}
