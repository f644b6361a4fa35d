package org.partnershipgraph.persistence.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnershipgraph.persistence.RunningStore.municipality;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.municipality.Municipalities;
import org.partnershipgraph.persistence.RunningStore;
import org.partnershipgraph.persistence.engine.ReplicaSet;
import org.springframework.dao.DataAccessResourceFailureException;

/** A replica set that answers and has no primary, as while it elects one or has lost most of its members. */
class WithoutPrimaryTest {

    private static final Duration TIMEOUT = Duration.ofMillis(1_000);
    /** On a machine that is busy with other things, too. */
    private static final Duration LONGEST = Duration.ofSeconds(10);
    /** More than would fail in that time if each waited for the timeout. */
    private static final int MANY = 30;

    private final ReplicaSet server = new ReplicaSet();
    private RunningStore store;
    private Municipalities municipalities;

    @BeforeEach
    void start() {
        store = RunningStore.on(
                server.connectionStringOfAll(), "partnerships.store.timeout=" + TIMEOUT.toMillis() + "ms");
        municipalities = store.get(Municipalities.class);
        municipalities.save(municipality("falun", "Falun"));
    }

    @AfterEach
    void stop() {
        store.close();
        server.close();
    }

    @Test
    void keepsARequestOfManyCommandsWaitingNoLongerThanOneOfThem() {
        server.stepDown();
        var start = Instant.now();
        IntStream.range(0, MANY).forEach(i -> assertFails());
        assertThat(Duration.between(start, Instant.now())).isLessThan(LONGEST);
    }

    @Test
    void answersAgainOnceThereIsAPrimary() {
        server.stepDown();
        assertFails();
        server.stepUp();
        var end = Instant.now().plusSeconds(30);
        while (!answers() && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
        assertThat(answers()).isTrue();
    }

    private void assertFails() {
        assertThatExceptionOfType(DataAccessResourceFailureException.class)
                .isThrownBy(() -> municipalities.findById("falun"));
    }

    private boolean answers() {
        try {
            return municipalities.findById("falun").isPresent();
        } catch (DataAccessResourceFailureException e) {
            return false;
        }
    }
}
