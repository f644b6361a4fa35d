package org.partnershipgraph.api.start;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** What is done while something else is waited for. */
final class Background {

    private Background() {}

    /** Does the work on a thread of its own. */
    static CompletableFuture<Void> start(String name, Runnable work) {
        return CompletableFuture.runAsync(work, started -> new Thread(started, name).start());
    }

    /** Its result; what has stopped it is thrown as it was thrown there. */
    static <T> T join(CompletableFuture<T> work) {
        try {
            return work.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }
}
