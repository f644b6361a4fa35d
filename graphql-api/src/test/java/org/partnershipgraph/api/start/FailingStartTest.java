package org.partnershipgraph.api.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void namesThePortInUseBeforeAnythingIsOpened(CapturedOutput output, @TempDir Path directory) throws IOException {
        var data = directory.resolve("data");
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertFails(output, LOOPBACK, "--partnerships.data-dir=" + data, "--server.port=" + other.getLocalPort());
            assertThat(output)
                    .containsOnlyOnce("Port " + other.getLocalPort() + " is in use")
                    .contains("SERVER_PORT=8081")
                    .doesNotContain("Data set loaded");
        }
        assertThat(data).doesNotExist();
    }

    @Test
    void namesTheAddressOfAnotherMachine(CapturedOutput output) {
        assertFails(output, "--server.address=192.0.2.1", IN_MEMORY, "--server.port=0");
        assertThat(output).contains("cannot listen", "SERVER_ADDRESS").doesNotContain("Data set loaded");
    }

    @Test
    void namesThePortThatThereCannotBe(CapturedOutput output) {
        assertFails(output, LOOPBACK, IN_MEMORY, "--server.port=99999");
        assertThat(output).contains("range", "99999", "SERVER_PORT");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            partnerships.limits.cost=0        | partnerships.limits.cost is 0: give a number from 1 on
            partnerships.limits.depth=x       | partnerships.limits.depth is "x": give a whole number from 1 to 2147483647
            partnerships.limits.bytes=1e6     | partnerships.limits.bytes is "1e6": give a whole number from 1 to 2147483647
            partnerships.limits.time=long     | partnerships.limits.time is "long": give a time from 1ms to 1d, such as 10s
            partnerships.limits.time=2d       | partnerships.limits.time is PT48H: give a time from 1ms to 1d, such as 10s
            partnerships.limits.graph.hops=-1 | partnerships.limits.graph.hops is -1: give a number from 1 on
            partnerships.rate-limit.exempt=localhost | partnerships.rate-limit.exempt has "localhost": give addresses or networks such as 10.0.0.0/8
            partnerships.expose.schema=perhaps | partnerships.expose.schema is "perhaps": give true or false
            partnerships.http.statuses=new    | partnerships.http.statuses is "new": give one of compatible, specification
            partnerships.address=example.org | partnerships.address is example.org: give one such as https://example.org/partnerships
            partnerships.cors.origins=https://example.org/ | partnerships.cors.origins has "https://example.org/": give origins such as https://www.example.org
            """)
    void namesTheSettingThatCannotBe(String setting, String complaint, CapturedOutput output) {
        assertFails(output, LOOPBACK, IN_MEMORY, "--server.port=0", "--" + setting);
        var variable =
                setting.replaceAll("=.*", "").replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
        assertThat(output)
                .containsOnlyOnce(complaint)
                .containsOnlyOnce("environment variable " + variable)
                .doesNotContain("SERVER_PORT", "Tomcat", "Exception");
    }

    @Test
    void namesTheDataDirectoryThatIsAFile(CapturedOutput output, @TempDir Path directory) throws IOException {
        var file = Files.writeString(directory.resolve("data"), "not a directory");
        assertFails(output, LOOPBACK, "--partnerships.data-dir=" + file);
        assertThat(output).contains(file + " is a file", "PARTNERSHIPS_DATA_DIR");
        assertThat(file).hasContent("not a directory");
    }

    @Test
    void namesTheDataDirectoryThatCannotBeWritten(CapturedOutput output, @TempDir Path directory) throws IOException {
        var below = Files.createFile(directory.resolve("file")).resolve("data");
        assertFails(output, LOOPBACK, "--server.port=0", "--partnerships.data-dir=" + below);
        assertThat(output)
                .containsOnlyOnce("The data directory " + below + " cannot be created or written")
                .contains("Make it writable", "PARTNERSHIPS_DATA_DIR");
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
