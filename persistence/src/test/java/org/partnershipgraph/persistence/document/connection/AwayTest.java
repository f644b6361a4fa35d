package org.partnershipgraph.persistence.document.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.partnershipgraph.persistence.Eventually.awaitThat;
import static org.partnershipgraph.persistence.RunningStore.municipality;

import com.mongodb.ConnectionString;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.persistence.RunningStore;
import org.partnershipgraph.persistence.engine.EmbeddedMongo;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Index;
import org.partnershipgraph.query.Listing;
import org.partnershipgraph.query.Window;
import org.partnershipgraph.store.Store;
import org.springframework.dao.DataAccessResourceFailureException;

class AwayTest {

    private static final Duration TIMEOUT = Duration.ofMillis(1_000);
    /** On a machine that is busy with other things, too. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private static final int MANY = 30;

    private final EmbeddedMongo server = EmbeddedMongo.inMemory();
    private final Relay relay = new Relay();
    private RunningStore store;
    private Store<Municipality> municipalities;

    @BeforeEach
    void start() {
        connect();
        store = RunningStore.on(
                server.connectionString().replace(host(), "127.0.0.1:" + relay.port()),
                "partnerships.store.timeout=" + TIMEOUT.toMillis() + "ms");
        municipalities = store.of(Municipality.class);
        municipalities.save(municipality("falun", "Falun"));
    }

    @AfterEach
    void stop() {
        store.close();
        relay.close();
        server.close();
    }

    @Test
    void failsWithinTheTimeoutWhereConnectionsAreRefused() {
        relay.cut();
        assertFailsInTime();
    }

    @Test
    void failsWithinTheTimeoutWhereNothingComesBack() {
        relay.swallow();
        assertFailsInTime();
    }

    @Test
    void failsAtOnceOnceTheServerHasBeenAwayForTheTimeout() {
        relay.cut();
        assertFailsInTime();
        assertThat(commandsThatWait()).isZero();
    }

    /** The server goes while the first of them is on its way, so it is away for less than that command waits. */
    @Test
    void keepsARequestWaitingForOneOfItsCommandsWhereConnectionsAreRefused() {
        relay.cut();
        assertThat(commandsThatWait()).isEqualTo(1);
    }

    @Test
    void keepsARequestWaitingForOneOfItsCommandsWhereNothingComesBack() {
        relay.swallow();
        assertThat(commandsThatWait()).isEqualTo(1);
    }

    @Test
    void answersAgainByItself() {
        relay.cut();
        assertFailsInTime();
        connect();
        awaitThat(this::answers);
    }

    @Test
    void takesChangesIntoTheIndexThatItCouldNotReadAtOnce() {
        relay.swallow();
        assertThatExceptionOfType(DataAccessResourceFailureException.class)
                .isThrownBy(() -> municipalities.save(municipality("boda", "Boda")));
        relay.cut();
        connect();
        awaitThat(this::answers);
        municipalities.save(municipality("lund", "Lund"));
        var stored = municipalities.count();
        awaitThat(() -> indexed() == stored);
    }

    private int indexed() {
        return store.get(Index.class)
                .find(new Listing(Municipality.KIND, Filter.all(), List.of(), Window.first(10)))
                .totalCount();
    }

    private void connect() {
        relay.leadTo(Integer.parseInt(host().substring(host().indexOf(':') + 1)));
    }

    private String host() {
        return new ConnectionString(server.connectionString()).getHosts().get(0);
    }

    private long commandsThatWait() {
        return IntStream.range(0, MANY).filter(i -> waits()).count();
    }

    /** What fails because of the driver has waited; what is refused before it gets there has not. */
    private boolean waits() {
        return catchThrowableOfType(DataAccessResourceFailureException.class, () -> municipalities.findById("falun"))
                        .getCause()
                != null;
    }

    private void assertFailsInTime() {
        var start = Instant.now();
        assertThatExceptionOfType(DataAccessResourceFailureException.class)
                .isThrownBy(() -> municipalities.findById("falun"));
        assertThat(Duration.between(start, Instant.now())).isLessThan(LONGEST);
    }

    private boolean answers() {
        try {
            return municipalities.findById("falun").isPresent();
        } catch (DataAccessResourceFailureException e) {
            return false;
        }
    }
}
