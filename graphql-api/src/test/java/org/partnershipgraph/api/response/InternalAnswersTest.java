package org.partnershipgraph.api.response;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.api.answer.CacheSettings;
import org.partnershipgraph.change.Changes;
import org.partnershipgraph.change.Revision;
import org.partnershipgraph.change.Subscriber;
import org.springframework.util.unit.DataSize;

class InternalAnswersTest {

    private final ChangingData data = new ChangingData();
    private final AtomicInteger runs = new AtomicInteger();
    private final InternalAnswers answers = answersOn("2026-12-01T12:00:00Z");

    @Test
    void runTheSameQueryOnce() {
        assertThat(find(answers, "goal{\"number\":16}", Locale.ENGLISH)).isEqualTo("1");
        assertThat(find(answers, "goal{\"number\":16}", Locale.ENGLISH)).isEqualTo("1");
    }

    @Test
    void differByQueryAndLanguage() {
        find(answers, "goal{\"number\":16}", Locale.ENGLISH);
        assertThat(find(answers, "goal{\"number\":15}", Locale.ENGLISH)).isEqualTo("2");
        assertThat(find(answers, "goal{\"number\":16}", Locale.forLanguageTag("sv")))
                .isEqualTo("3");
    }

    @Test
    void areForgottenWhenTheDataChanges() {
        find(answers, "networks{}", Locale.ENGLISH);
        data.revision++;
        assertThat(find(answers, "networks{}", Locale.ENGLISH)).isEqualTo("2");
    }

    @Test
    void areNotKeptWhileChangesMayBeMissed() {
        data.complete = false;
        find(answers, "networks{}", Locale.ENGLISH);
        assertThat(find(answers, "networks{}", Locale.ENGLISH)).isEqualTo("2");
    }

    private String find(InternalAnswers answers, String query, Locale locale) {
        var found = answers.find(
                query, locale, () -> String.valueOf(runs.incrementAndGet()).getBytes(UTF_8));
        return new String(found, UTF_8);
    }

    private InternalAnswers answersOn(String instant) {
        var settings = new CacheSettings(DataSize.ofMegabytes(1), Duration.ZERO);
        var clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
        return new InternalAnswers(new AnswerCache(settings, data), data, new CurrentDay(clock));
    }

    private static class ChangingData implements Changes {

        private long revision = 1;
        private boolean complete = true;

        @Override
        public Revision revision() {
            return new Revision(revision, null);
        }

        @Override
        public boolean areComplete() {
            return complete;
        }

        @Override
        public Subscription subscribe(Subscriber subscriber) {
            return () -> {};
        }
    }
}
