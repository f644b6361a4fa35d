package org.partnershipgraph.api.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class ComposeTest {

    private static final Path COMPOSE = Path.of("../docker-compose.yml");
    private static final Path IMAGE = Path.of("../Dockerfile");

    private final JsonNode services =
            new YAMLMapper().readTree(COMPOSE.toFile()).get("services");

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
