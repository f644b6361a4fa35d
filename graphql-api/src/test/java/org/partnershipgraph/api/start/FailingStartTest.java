package org.partnershipgraph.api.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipgraph.api.PartnershipGraph;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A start that cannot succeed ends with one message that says what to do. */
@ExtendWith(OutputCaptureExtension.class)
class FailingStartTest {

    private static final String LOOPBACK = "--server.address=127.0.0.1";
    private static final String IN_MEMORY = "--partnerships.data-dir=:memory:";

    @Test
    void namesThePortInUse(CapturedOutput output) throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertFails(output, LOOPBACK, IN_MEMORY, "--server.port=" + other.getLocalPort());
            assertThat(output).contains("Port " + other.getLocalPort() + " is in use", "SERVER_PORT=8081");
        }
    }

    @Test
    void namesThePortThatThereCannotBe(CapturedOutput output) {
        assertFails(output, LOOPBACK, IN_MEMORY, "--server.port=99999");
        assertThat(output).contains("port out of range:99999", "SERVER_PORT");
    }

    @Test
    void namesTheDataDirectoryThatIsAFile(CapturedOutput output, @TempDir Path directory) throws IOException {
        var file = Files.writeString(directory.resolve("data"), "not a directory");
        assertFails(output, LOOPBACK, "--partnerships.data-dir=" + file);
        assertThat(output).contains(file + " is a file", "PARTNERSHIPS_DATA_DIR");
        assertThat(file).hasContent("not a directory");
    }

    @Test
    void namesTheServerThatDoesNotAnswer(CapturedOutput output) {
        assertFails(output, LOOPBACK, "--spring.mongodb.uri=mongodb://someone:s3cret@127.0.0.1:1/partnerships");
        assertThat(output).contains("127.0.0.1:1", "SPRING_MONGODB_URI").doesNotContain("s3cret");
    }

    private static void assertFails(CapturedOutput output, String... settings) {
        assertThatThrownBy(() ->
                        SpringApplication.run(PartnershipGraph.class, settings).close())
                .isInstanceOf(Exception.class);
        assertThat(output).contains("APPLICATION FAILED TO START").doesNotContain("\tat ");
    }
}
