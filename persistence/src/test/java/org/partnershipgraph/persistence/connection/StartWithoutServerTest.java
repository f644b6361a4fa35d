package org.partnershipgraph.persistence.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.persistence.RunningStore;
import org.partnershipgraph.persistence.engine.ReplicaSet;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class StartWithoutServerTest {

    @Test
    void saysWhichServerDoesNotAnswerAndWhatToDo(CapturedOutput output) {
        var start = Instant.now();
        assertDoesNotStart("mongodb://anna:geheim@127.0.0.1:1/partnerships");
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(15));
        assertThat(output).contains("The database server at 127.0.0.1:1 does not answer", "SPRING_MONGODB_URI");
        assertThat(output).doesNotContain("anna", "geheim", "\tat org.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mongodb://anna:ge@heim:27017@127.0.0.1/partnerships",
                "mongodb://anna:ge@he%zzim@127.0.0.1/partnerships",
                "mongodb://anna:gehe%zzim@127.0.0.1/partnerships",
                "mongodb://anna:gehe%heim@127.0.0.1/partnerships"
            })
    void saysThatAnAddressCannotBeReadWithoutRepeatingIt(String uri, CapturedOutput output) {
        assertDoesNotStart(uri);
        assertThat(output).contains("SPRING_MONGODB_URI is not the address of a MongoDB server");
        assertThat(output).doesNotContain("anna", "heim", "\tat org.");
    }

    @Test
    void saysWhichReplicaSetAnswersWhereTheAddressNamesAnother(CapturedOutput output) {
        try (var server = new ReplicaSet()) {
            assertDoesNotStart(server.connectionStringOfAll().replace("replicaSet=partnerships", "replicaSet=other"));
        }
        assertThat(output).contains("is of the replica set 'partnerships'", "replicaSet=partnerships");
        assertThat(output).doesNotContain("\tat org.");
    }

    @Test
    void takesNoPartOfAPasswordForTheDatabase(CapturedOutput output) {
        assertDoesNotStart("mongodb://anna:ge@he/im@127.0.0.1/partnerships");
        assertThat(output).contains("no name of a database", "percent-encoded").doesNotContain("anna", "im@");
    }

    @Test
    void saysThatATimeoutIsNone(CapturedOutput output) {
        assertThatException()
                .isThrownBy(() -> RunningStore.on("mongodb://127.0.0.1:1", "partnerships.store.timeout=abc"));
        assertThat(output).contains("PARTNERSHIPS_STORE_TIMEOUT is 'abc'").doesNotContain("\tat org.");
    }

    private static void assertDoesNotStart(String uri) {
        assertThatException()
                .isThrownBy(() ->
                        RunningStore.on(uri, "partnerships.store.timeout=2s").close());
    }
}
