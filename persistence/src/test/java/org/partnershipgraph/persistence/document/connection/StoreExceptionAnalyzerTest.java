package org.partnershipgraph.persistence.document.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipgraph.persistence.engine.EmbeddedMongo;
import org.partnershipgraph.store.StoreException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class StoreExceptionAnalyzerTest {

    @Test
    void saysInOneMessageWhatIsWrongAndWhatToDo(@TempDir Path directory, CapturedOutput output) {
        try (EmbeddedMongo running = EmbeddedMongo.in(directory)) {
            SpringApplication second = new SpringApplicationBuilder(SecondServer.class)
                    .web(WebApplicationType.NONE)
                    .properties("partnerships.data-dir=" + directory)
                    .build();

            assertThatThrownBy(second::run).hasRootCauseInstanceOf(StoreException.class);
            assertThat(running.connectionString()).isNotEmpty();
        }
        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("The data directory " + directory + " is in use by another server or command")
                .contains("Stop it, or choose another directory with PARTNERSHIPS_DATA_DIR");
    }

    @ImportAutoConfiguration({ServerAutoConfiguration.class, ConnectionAutoConfiguration.class})
    static class SecondServer {}
}
