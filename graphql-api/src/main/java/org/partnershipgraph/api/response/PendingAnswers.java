package org.partnershipgraph.api.response;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.answer.Answer;

/** Answers that are being computed: of the requests for one, the first computes it while the others wait. */
class PendingAnswers {

    interface Computation {

        /** Returns null if there is no answer that others may have too. */
        @Nullable
        Answer compute() throws ServletException, IOException;
    }

    private final Map<AnswerKey, CompletableFuture<@Nullable Answer>> pending = new ConcurrentHashMap<>();
    private final Duration limit;

    /** @param limit how long a request waits for another one before it computes the answer itself */
    PendingAnswers(Duration limit) {
        this.limit = limit;
    }

    @Nullable
    Answer get(AnswerKey key, Computation computation) throws ServletException, IOException {
        var own = new CompletableFuture<@Nullable Answer>();
        var other = pending.putIfAbsent(key, own);
        if (other != null) {
            var answer = other.copy()
                    .completeOnTimeout(null, limit.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
            return answer == null ? computation.compute() : answer;
        }
        try {
            var answer = computation.compute();
            own.complete(answer);
            return answer;
        } finally {
            pending.remove(key);
            own.complete(null);
        }
    }
}
