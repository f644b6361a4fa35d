package org.partnershipgraph.persistence.document.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.store.StoreException;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What docs/deployment.md says of the address of a server reaches the driver. */
class SettingsTest {

    private static final String URI = "spring.mongodb.uri=mongodb://127.0.0.1:1/partnerships?";

    @Test
    void waitsForAMajorityAndTwoSecondsUnlessToldOtherwise() {
        var settings = settings(URI);
        assertThat(settings.getWriteConcern()).isEqualTo(WriteConcern.MAJORITY);
        assertThat(settings.getReadPreference()).isEqualTo(ReadPreference.primary());
        assertThat(settings.getTimeout(TimeUnit.MILLISECONDS)).isEqualTo(2_000);
        assertThat(settings.getClusterSettings().getServerSelectionTimeout(TimeUnit.MILLISECONDS))
                .isEqualTo(2_000);
        assertThat(settings.getSocketSettings().getConnectTimeout(TimeUnit.MILLISECONDS))
                .isEqualTo(2_000);
        assertThat(settings.getSslSettings().isEnabled()).isFalse();
    }

    @Test
    void takesAnotherTimeout() {
        var settings = settings(URI, "partnerships.store.timeout=700ms");
        assertThat(settings.getTimeout(TimeUnit.MILLISECONDS)).isEqualTo(700);
    }

    @Test
    void takesWritesAndReadsFromTheAddress() {
        var settings = settings(URI + "w=2&journal=true&wtimeoutMS=500&readPreference=primaryPreferred");
        assertThat(settings.getWriteConcern())
                .isEqualTo(new WriteConcern(2).withJournal(true).withWTimeout(500, TimeUnit.MILLISECONDS));
        assertThat(settings.getReadPreference()).isEqualTo(ReadPreference.primaryPreferred());
    }

    @Test
    void takesTheSizeOfThePoolFromTheAddress() {
        var pool = settings(URI + "maxPoolSize=17&minPoolSize=3&maxIdleTimeMS=60000&waitQueueTimeoutMS=900")
                .getConnectionPoolSettings();
        assertThat(pool.getMaxSize()).isEqualTo(17);
        assertThat(pool.getMinSize()).isEqualTo(3);
        assertThat(pool.getMaxConnectionIdleTime(TimeUnit.SECONDS)).isEqualTo(60);
    }

    @Test
    void takesCredentialsFromTheAddress() {
        var credential = settings("spring.mongodb.uri="
                        + "mongodb://anna:p%40ss%2Fword@127.0.0.1:1/partnerships?authSource=admin"
                        + "&authMechanism=SCRAM-SHA-256")
                .getCredential();
        assertThat(credential).isNotNull();
        assertThat(credential.getUserName()).isEqualTo("anna");
        assertThat(credential.getPassword()).isEqualTo("p@ss/word".toCharArray());
        assertThat(credential.getSource()).isEqualTo("admin");
        assertThat(credential.getMechanism()).isEqualTo("SCRAM-SHA-256");
    }

    @Test
    void takesTheReplicaSetAndTlsFromTheAddress() {
        var settings = settings(URI + "replicaSet=partnerships&tls=true");
        assertThat(settings.getClusterSettings().getRequiredReplicaSetName()).isEqualTo("partnerships");
        assertThat(settings.getSslSettings().isEnabled()).isTrue();
        assertThat(settings.getSslSettings().isInvalidHostNameAllowed()).isFalse();
    }

    @Test
    void trustsACertificateAuthorityOfOnesOwn(@TempDir Path directory) throws Exception {
        var store = directory.resolve("authority.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        var made = new ProcessBuilder(
                        keytool.toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=authority",
                        "-alias",
                        "authority",
                        "-storepass",
                        "changeit",
                        "-keystore",
                        store.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(made.waitFor()).isZero();
        var settings = settings(
                URI,
                "spring.mongodb.ssl.bundle=database",
                "spring.ssl.bundle.jks.database.truststore.location=" + store.toUri(),
                "spring.ssl.bundle.jks.database.truststore.password=changeit");
        assertThat(settings.getSslSettings().isEnabled()).isTrue();
        assertThat(settings.getSslSettings().getContext()).isNotNull();
    }

    @Test
    void usesTheDatabaseThatTheAddressNames() {
        assertThat(database("mongodb://127.0.0.1:1/staging", "")).isEqualTo("staging");
        assertThat(database("mongodb://127.0.0.1:1/?w=1", "")).isEqualTo("partnerships");
        assertThat(database("mongodb://127.0.0.1:1/staging", "prod")).isEqualTo("prod");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a/b", "a.b", "a$b"})
    void refusesADatabaseThatCannotBe(String name) {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> database("mongodb://127.0.0.1:1", name))
                .withMessage("'%s' is not a valid database name", name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-1s", "0s", "0", "9999999999999d"})
    void refusesATimeoutThatIsNoTimeToWait(String timeout) {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> StoreSettings.of(timeout, "", new ConnectionString("mongodb://127.0.0.1:1")))
                .withMessage("PARTNERSHIPS_STORE_TIMEOUT '%s' is not a valid duration", timeout);
    }

    private static String database(String uri, String setting) {
        return StoreSettings.of("2s", setting, new ConnectionString(uri)).database();
    }

    private static MongoClientSettings settings(String... properties) {
        var settings = new AtomicReference<MongoClientSettings.Builder>();
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        SslAutoConfiguration.class,
                        ServerAutoConfiguration.class,
                        MongoAutoConfiguration.class,
                        ConnectionAutoConfiguration.class))
                .withBean(MongoClientSettingsBuilderCustomizer.class, () -> settings::set)
                .withInitializer(context ->
                        context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance()))
                .withPropertyValues(properties)
                .run(context -> assertThat(context).hasSingleBean(MongoClient.class));
        return settings.get().build();
    }
}
