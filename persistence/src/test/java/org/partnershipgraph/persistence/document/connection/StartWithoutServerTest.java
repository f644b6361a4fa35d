package org.partnershipgraph.persistence.document.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.persistence.RunningStore;
import org.partnershipgraph.persistence.engine.ReplicaSet;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class StartWithoutServerTest {

    private static final String URI = "mongodb://127.0.0.1:1/partnerships";

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
        assertThat(output).contains("belongs to the replica set 'partnerships'", "replicaSet=partnerships");
        assertThat(output).doesNotContain("\tat org.");
    }

    @Test
    void takesNoPartOfAPasswordForTheDatabase(CapturedOutput output) {
        assertDoesNotStart("mongodb://anna:ge@he/im@127.0.0.1/partnerships");
        assertThat(output)
                .contains("not a valid database name", "percent-encode")
                .doesNotContain("anna", "im@");
    }

    @Test
    void saysThatATimeoutIsNone(CapturedOutput output) {
        assertThatException()
                .isThrownBy(() -> RunningStore.on("mongodb://127.0.0.1:1", "partnerships.store.timeout=abc"));
        assertThat(output).contains("PARTNERSHIPS_STORE_TIMEOUT 'abc'").doesNotContain("\tat org.");
    }

    @Test
    void saysThatThereIsNoSslBundleOfThatName(CapturedOutput output) {
        assertDoesNotStart(URI, "spring.mongodb.ssl.bundle=nope");
        assertThat(output)
                .contains(
                        "SPRING_MONGODB_SSL_BUNDLE names the SSL bundle 'nope', which does not exist",
                        "SPRING_SSL_BUNDLE_PEM_NOPE_TRUSTSTORE_CERTIFICATE=file:");
        assertThat(output).doesNotContain("\tat ");
    }

    @Test
    void saysWhichCertificateIsNotThere(CapturedOutput output) {
        assertDoesNotStart(
                URI,
                "spring.mongodb.ssl.bundle=database",
                "spring.ssl.bundle.pem.database.truststore.certificate=file:/nowhere/authority.pem");
        assertThat(output)
                .contains(
                        "The SSL bundle 'database', which SPRING_MONGODB_SSL_BUNDLE names, cannot be used",
                        "/nowhere/authority.pem",
                        "SPRING_SSL_BUNDLE_PEM_DATABASE_TRUSTSTORE_CERTIFICATE");
        assertThat(output).doesNotContain("\tat ");
    }

    @Test
    void saysThatACertificateIsNoneAndDoesNotRepeatIt(@TempDir Path directory, CapturedOutput output)
            throws IOException {
        Path certificate = Files.writeString(directory.resolve("authority.pem"), "geheim");
        assertDoesNotStart(
                URI,
                "spring.mongodb.ssl.bundle=database",
                "spring.ssl.bundle.pem.database.truststore.certificate=" + certificate.toUri());
        assertThat(output).contains("The SSL bundle 'database', which SPRING_MONGODB_SSL_BUNDLE names, cannot be used");
        assertThat(output).doesNotContain("geheim", "\tat ");
    }

    @Test
    void saysThatAStoreOfCertificatesHasAnotherPasswordAndDoesNotRepeatIt(
            @TempDir Path directory, CapturedOutput output) throws Exception {
        var store = directory.resolve("authority.p12");
        var empty = KeyStore.getInstance("PKCS12");
        empty.load(null, null);
        try (var out = Files.newOutputStream(store)) {
            empty.store(out, "changeit".toCharArray());
        }
        assertDoesNotStart(
                URI,
                "spring.mongodb.ssl.bundle=database",
                "spring.ssl.bundle.jks.database.truststore.type=PKCS12",
                "spring.ssl.bundle.jks.database.truststore.location=" + store.toUri(),
                "spring.ssl.bundle.jks.database.truststore.password=geheim");
        assertThat(output).contains("The SSL bundle 'database', which SPRING_MONGODB_SSL_BUNDLE names, cannot be used");
        assertThat(output).doesNotContain("geheim", "\tat ");
    }

    private static void assertDoesNotStart(String uri, String... settings) {
        var all = Stream.concat(Stream.of("partnerships.store.timeout=2s"), Stream.of(settings));
        assertThatException()
                .isThrownBy(
                        () -> RunningStore.on(uri, all.toArray(String[]::new)).close());
    }
}
