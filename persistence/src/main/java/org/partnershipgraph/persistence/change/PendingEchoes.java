package org.partnershipgraph.persistence.change;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Documents written here whose events have not come back from the change stream yet. A document is recognized by its key
 * and the revision stored in it. Deletions leave no revision behind, so they are published a second time when they come
 * back, which costs one revision and changes nothing else.
 */
public class PendingEchoes {

    /** More than are ever under way at once; if one is dropped, its change is published twice. */
    private static final int CAPACITY = 100_000;

    private record Echo(String key, long revision) {}

    private final Set<Echo> pending = new LinkedHashSet<>();
    private boolean isActive;

    /** Starts recording; call it if there is a change stream that brings the echoes back. */
    synchronized void activate() {
        isActive = true;
    }

    /** Call this before the documents are written. */
    public synchronized void expect(Collection<String> keys, long revision) {
        if (!isActive) {
            return;
        }
        keys.forEach(key -> pending.add(new Echo(key, revision)));
        var oldest = pending.iterator();
        while (pending.size() > CAPACITY) {
            oldest.next();
            oldest.remove();
        }
    }

    /** Call this if a write failed: it may still take effect later, so its event must be published. */
    public synchronized void forget(Collection<String> keys, long revision) {
        keys.forEach(key -> pending.remove(new Echo(key, revision)));
    }

    /** Whether the document was written here. True only once, for somebody may copy the document with its revision. */
    synchronized boolean isEcho(String key, long revision) {
        return pending.remove(new Echo(key, revision));
    }
}
