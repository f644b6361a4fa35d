package org.partnershipgraph.api.response;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.answer.Answer;
import org.partnershipgraph.api.answer.CacheSettings;
import org.partnershipgraph.change.Changes;
import org.springframework.stereotype.Component;

/** Keeps answers, and gives none while changes made by other processes are not published. */
@Component
class AnswerCache {

    private static final int LARGEST = 1_000_000;

    private final Cache<AnswerKey, Answer> answers;
    private final Changes changes;
    private final boolean isOn;

    AnswerCache(CacheSettings settings, Changes changes) {
        this.changes = changes;
        isOn = settings.size().toBytes() > 0;
        answers = Caffeine.newBuilder()
                .maximumWeight(settings.size().toBytes())
                .weigher((AnswerKey key, Answer answer) -> key.request().length() + answer.size())
                .recordStats()
                .build();
    }

    @Nullable
    Answer find(AnswerKey key) {
        return isOn && changes.areComplete() ? answers.getIfPresent(key) : null;
    }

    void put(AnswerKey key, Answer answer) {
        if (isOn && answer.bytes().length <= LARGEST && changes.areComplete()) {
            answers.put(key, answer);
        }
    }

    long size() {
        answers.cleanUp();
        return answers.estimatedSize();
    }

    CacheStats statistics() {
        return answers.stats();
    }
}
