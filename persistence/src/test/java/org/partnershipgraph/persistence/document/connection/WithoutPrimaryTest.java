package org.partnershipgraph.persistence.document.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.partnershipgraph.persistence.Eventually.awaitThat;
import static org.partnershipgraph.persistence.RunningStore.municipality;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.persistence.RunningStore;
import org.partnershipgraph.persistence.engine.ReplicaSet;
import org.partnershipgraph.store.Store;
import org.springframework.dao.DataAccessResourceFailureException;

/** A replica set that answers and has no primary, as while it elects one or has lost most of its members. */
class WithoutPrimaryTest {

    private static final Duration TIMEOUT = Duration.ofMillis(1_000);
    private static final int MANY = 30;

    private final ReplicaSet server = new ReplicaSet();
    private RunningStore store;
    private Store<Municipality> municipalities;

    @BeforeEach
    void start() {
        store = RunningStore.on(
                server.connectionStringOfAll(), "partnerships.store.timeout=" + TIMEOUT.toMillis() + "ms");
        municipalities = store.of(Municipality.class);
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
        assertThat(IntStream.range(0, MANY).filter(i -> waits())).hasSize(1);
    }

    @Test
    void answersAgainOnceThereIsAPrimary() {
        server.stepDown();
        assertFails();
        server.stepUp();
        awaitThat(this::answers);
    }

    /** What fails because of the driver has waited; what is refused before it gets there has not. */
    private boolean waits() {
        return catchThrowableOfType(DataAccessResourceFailureException.class, () -> municipalities.findById("falun"))
                        .getCause()
                != null;
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
