package org.partnershipgraph.persistence.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipgraph.persistence.RunningStore;
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

    @Test
    void saysThatAnAddressCannotBeReadWithoutRepeatingIt(CapturedOutput output) {
        assertDoesNotStart("mongodb://anna:ge@heim:27017@127.0.0.1/partnerships");
        assertThat(output).contains("SPRING_MONGODB_URI is not the address of a MongoDB server");
        assertThat(output).doesNotContain("anna", "heim", "\tat org.");
    }

    private static void assertDoesNotStart(String uri) {
        assertThatException().isThrownBy(() -> RunningStore.on(uri).close());
    }
}
