package org.partnershipgraph.persistence.document.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnershipgraph.persistence.RunningStore.municipality;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.archive.Archive;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.persistence.RunningStore;
import org.partnershipgraph.persistence.engine.ReplicaSet;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.PermissionDeniedDataAccessException;

/** A server that denies its user a right, or lacks a feature. */
@ExtendWith(OutputCaptureExtension.class)
class LimitedServerTest {

    private static final int UNAUTHORIZED = 13;

    private final ReplicaSet server = new ReplicaSet();

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"ping, ping", "findAndModify, update", "find, find", "$changeStream, changeStream"})
    void namesTheMissingRightAtStart(String command, String right, CapturedOutput output) {
        deny(command);
        assertThatException()
                .isThrownBy(() -> RunningStore.on(server.connectionString()).close());
        assertThat(output)
                .contains("APPLICATION FAILED TO START", "denies its user the right '" + right + "'", "readWrite")
                .doesNotContain("\tat org.");
    }

    @Test
    void namesTheMissingRightOfAWrite() {
        try (var store = RunningStore.on(server.connectionString())) {
            deny("insert");
            assertThatExceptionOfType(PermissionDeniedDataAccessException.class)
                    .isThrownBy(() -> store.of(Municipality.class).save(municipality("falun", "Falun")))
                    .withMessageContaining("the right 'insert'");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {115, 136, 40_573})
    void startsWithAWarningIfChangesAreNotReported(int code, CapturedOutput output) {
        server.refuse("$changeStream", code, "Refused", "no change streams here");
        try (var store = RunningStore.on(server.connectionString())) {
            store.of(Municipality.class).save(municipality("falun", "Falun"));
            assertThat(store.of(Municipality.class).findById("falun")).isPresent();
        }
        assertThat(output).contains("has no change stream").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(ints = {133, 134, 202, 262, 9001})
    void isUnavailableIfItCannotReachOthers(int code) {
        try (var store = RunningStore.on(server.connectionString(), "partnerships.store.timeout=2s")) {
            server.refuse("find", code, "Away", "another server is away");
            assertThatExceptionOfType(DataAccessResourceFailureException.class)
                    .isThrownBy(() -> store.of(Municipality.class).findById("falun"));
        }
    }

    /** An import reads no change stream, so it leaves nothing half done for the lack of one. */
    @Test
    void takesAnImportWithoutAChangeStream(@TempDir Path directory) {
        var file = directory.resolve("archive.gz");
        try (var store = RunningStore.inMemory()) {
            store.of(Municipality.class).save(municipality("falun", "Falun"));
            store.get(Archive.class).exportTo(file, false);
        }
        deny("$changeStream");
        try (var store = RunningStore.onDemand("spring.mongodb.uri=" + server.connectionString())) {
            var archive = store.get(Archive.class);
            archive.importFrom(file, false);
            archive.requireComplete();
            assertThat(store.of(Municipality.class).count()).isEqualTo(1);
        }
    }

    private void deny(String command) {
        var quoted = command.equals("$changeStream")
                ? "aggregate: 1, pipeline: [ { $changeStream: {} } ]"
                : command + ": \"municipality\", lsid: {}";
        server.refuse(
                command,
                UNAUTHORIZED,
                "Unauthorized",
                "not authorized on partnerships to execute command { %s }".formatted(quoted));
    }
}
