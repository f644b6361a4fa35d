package org.partnershipgraph.api.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.api.answer.Answer;

class PendingAnswersTest {

    private static final AnswerKey KEY =
            new AnswerKey(false, "{}", Locale.ENGLISH, "json", LocalDate.of(2026, 12, 1), 7);

    private final AtomicInteger computations = new AtomicInteger();
    private final CompletableFuture<@Nullable Answer> computed = new CompletableFuture<>();
    private final List<CompletableFuture<@Nullable Answer>> answers = new ArrayList<>();
    private final List<Thread> clients = new ArrayList<>();

    @Test
    void areComputedOnceForAllWhoAskMeanwhile() {
        ask(new PendingAnswers(Duration.ofMinutes(1)), 4);
        await().until(() -> clients.stream().allMatch(PendingAnswersTest::isWaiting));
        var answer = new Answer("application/json", new byte[0]);
        computed.complete(answer);
        assertThat(answers).allMatch(asked -> asked.join() == answer);
        assertThat(computations).hasValue(1);
    }

    @Test
    void areComputedByEachIfTheFirstIsForNobodyElse() {
        ask(new PendingAnswers(Duration.ofMinutes(1)), 4);
        await().until(() -> clients.stream().allMatch(PendingAnswersTest::isWaiting));
        computed.complete(null);
        assertThat(answers).allMatch(asked -> asked.join() == null);
        assertThat(computations).hasValue(4);
    }

    @Test
    void areComputedByThoseWhoHaveWaitedForTheLimit() {
        ask(new PendingAnswers(Duration.ofMillis(1)), 2);
        await().untilAtomic(computations, value -> assertThat(value).isEqualTo(2));
        computed.complete(null);
    }

    private void ask(PendingAnswers pending, int times) {
        for (int i = 0; i < times; i++) {
            var answer = new CompletableFuture<@Nullable Answer>();
            answers.add(answer);
            clients.add(new Thread(() -> ask(pending, answer)));
        }
        clients.forEach(Thread::start);
    }

    private void ask(PendingAnswers pending, CompletableFuture<@Nullable Answer> answer) {
        try {
            answer.complete(pending.get(KEY, () -> {
                computations.incrementAndGet();
                return computed.join();
            }));
        } catch (Exception e) {
            answer.completeExceptionally(e);
        }
    }

    private static boolean isWaiting(Thread thread) {
        return thread.getState() == Thread.State.WAITING || thread.getState() == Thread.State.TIMED_WAITING;
    }
}
