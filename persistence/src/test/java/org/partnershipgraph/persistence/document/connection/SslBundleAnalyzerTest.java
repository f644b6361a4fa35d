package org.partnershipgraph.persistence.document.connection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.mongodb.autoconfigure.StandardMongoClientSettingsBuilderCustomizer;
import org.springframework.mock.env.MockEnvironment;

class SslBundleAnalyzerTest {

    private static final StackTraceElement TOLD_OF_THE_BUNDLE = new StackTraceElement(
            StandardMongoClientSettingsBuilderCustomizer.class.getName(), "configureSslIfNeeded", null, -1);

    private final MockEnvironment settings =
            new MockEnvironment().withProperty("spring.mongodb.ssl.bundle", "database");

    @Test
    void doesNotRepeatAPrivateKeyThatIsTakenForTheNameOfAFile() {
        settings.setProperty("spring.ssl.bundle.pem.database.keystore.private-key", "geheim");
        var analysis = new SslBundleAnalyzer(settings).analyze(failure("Error reading certificate or key from geheim"));
        assertThat(analysis).isNotNull();
        assertThat(analysis.getDescription())
                .contains("'database'", "reading certificate or key from (the private key)")
                .doesNotContain("geheim");
    }

    @Test
    void leavesFailuresOfOtherThingsToOthers() {
        assertThat(new SslBundleAnalyzer(settings).analyze(new IllegalStateException("other")))
                .isNull();
    }

    private static RuntimeException failure(String message) {
        var failure = new IllegalStateException(message);
        failure.setStackTrace(new StackTraceElement[] {TOLD_OF_THE_BUNDLE});
        return failure;
    }
}
