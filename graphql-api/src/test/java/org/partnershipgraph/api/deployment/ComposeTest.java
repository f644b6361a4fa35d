package org.partnershipgraph.api.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.WriteConcern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class ComposeTest {

    private static final Path COMPOSE = Path.of("../docker-compose.yml");
    private static final Path IMAGE = Path.of("../Dockerfile");

    /** What a service of a compose file may say, as far as this one does. */
    private static final Set<String> KEYS = Set.of(
            "build",
            "cap_drop",
            "command",
            "depends_on",
            "entrypoint",
            "environment",
            "healthcheck",
            "image",
            "network_mode",
            "ports",
            "read_only",
            "restart",
            "security_opt",
            "tmpfs",
            "user",
            "volumes");

    private final JsonNode compose = new YAMLMapper().readTree(COMPOSE.toFile());
    private final JsonNode services = compose.get("services");

    @Test
    void saysNothingThatComposeDoesNotKnow() {
        assertThat(compose.propertyNames()).containsOnly("services", "volumes");
        assertThat(services.values()).allSatisfy(service -> {
            assertThat(KEYS).containsAll(service.propertyNames());
            assertThat(service.has("image")).isNotEqualTo(service.has("build"));
        });
    }

    @Test
    void refersOnlyToWhatIsThere() {
        services.values().forEach(service -> {
            service.path("depends_on").properties().forEach(needed -> {
                assertThat(services.has(needed.getKey())).isTrue();
                if (needed.getValue().get("condition").asString().equals("service_healthy")) {
                    assertThat(services.get(needed.getKey()).has("healthcheck")).isTrue();
                }
            });
            service.path("volumes")
                    .values()
                    .forEach(volume -> assertThat(compose.get("volumes").propertyNames())
                            .contains(volume.asString().split(":")[0]));
        });
        assertThat(COMPOSE.resolveSibling(services.at("/api/build").asString()).resolve("Dockerfile"))
                .exists();
    }

    @Test
    void checksOfHealthHaveTimesThatComposeReads() {
        services.values()
                .forEach(service -> service.path("healthcheck").properties().stream()
                        .filter(setting ->
                                Set.of("interval", "timeout", "start_period").contains(setting.getKey()))
                        .forEach(setting ->
                                assertThat(setting.getValue().asString()).matches("\\d+s")));
    }

    @Test
    void everyScriptIsOneThatTheShellReads() throws Exception {
        for (var path : List.of("/secrets/command/0", "/mongodb/healthcheck/test/3", "/api/healthcheck/test/3")) {
            var script = services.at(path).asString().replace("$$", "$");
            var shell =
                    new ProcessBuilder("bash", "-n", "-c", script).inheritIO().start();
            assertThat(shell.waitFor()).as(script).isZero();
        }
    }

    @Test
    void addressOfTheStoreIsOneThatTheDriverReads() {
        var address = services.at("/api/environment/SPRING_MONGODB_URI").asString();
        var read = new ConnectionString(address.replace("$${mongodb.password}", "0a1b"));
        assertThat(read.getHosts()).containsExactly("mongodb:27017");
        assertThat(read.getDatabase()).isEqualTo("partnerships");
        assertThat(read.getCredential().getSource()).isEqualTo("admin");
        assertThat(read.getWriteConcern()).isEqualTo(WriteConcern.MAJORITY);
    }

    @Test
    void runsMongoAsReplicaSetWithAuthentication() {
        var mongo = services.get("mongodb");
        assertThat(mongo.get("image").asString()).isEqualTo("mongo:8");
        assertThat(mongo.get("command").toString()).contains("--replSet", "--keyFile");
        assertThat(mongo.at("/environment/MONGO_INITDB_ROOT_PASSWORD_FILE").asString())
                .startsWith("/secrets/");
        assertThat(mongo.at("/healthcheck/test").toString()).contains("rs.initiate", "isWritablePrimary");
    }

    @Test
    void startsTheApiWhenTheStoreTakesWrites() {
        assertThat(services.at("/api/depends_on/mongodb/condition").asString()).isEqualTo("service_healthy");
        assertThat(services.at("/mongodb/depends_on/secrets/condition").asString())
                .isEqualTo("service_completed_successfully");
        assertThat(services.at("/api/healthcheck/test").toString()).contains("/actuator/health/readiness");
    }

    @Test
    void nameOfTheReplicaSetIsTheSameEverywhere() {
        assertThat(services.at("/mongodb/command").toString()).contains("\"--replSet\",\"partnerships\"");
        assertThat(services.at("/mongodb/healthcheck/test").toString()).contains("_id: \\\"partnerships\\\"");
        assertThat(services.at("/api/environment/SPRING_MONGODB_URI").asString())
                .contains("replicaSet=partnerships", "w=majority");
    }

    @Test
    void keepsSecretsOutOfTheFile() throws IOException {
        assertThat(services.at("/api/environment/SPRING_MONGODB_URI").asString())
                .contains("$${mongodb.password}");
        assertThat(Files.readString(COMPOSE)).doesNotContainPattern("(?i)password:\\s*\\S");
    }

    @Test
    void opensTheApiOnLoopbackAndTheStoreNowhere() {
        assertThat(services.at("/mongodb").has("ports")).isFalse();
        assertThat(services.at("/api/ports/0").asString()).startsWith("127.0.0.1:");
    }

    @Test
    void imageIsLayeredUnprivilegedAndStartsFromACache() throws IOException {
        assertThat(Files.readAllLines(IMAGE))
                .contains("FROM eclipse-temurin:25-jre", "USER partnerships", "RUN ./train-cache")
                .anyMatch(line -> line.startsWith("ENTRYPOINT") && line.contains("-XX:AOTCache="))
                .containsSubsequence(
                        "COPY --from=build /build/layers/dependencies/ ./",
                        "COPY --from=build /build/layers/snapshot-dependencies/ ./",
                        "COPY --from=build /build/layers/application/ ./");
    }
}
