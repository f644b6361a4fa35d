package org.partnershipgraph.api.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Two builds of one commit, in different directories. They are not offline builds, which leave out the bill of materials. */
class EqualBuildsIT {

    @TempDir
    private Path directory = Path.of("");

    @Test
    void giveEqualJarsWithABillOfMaterials() throws Exception {
        var jar = build("one");
        assertThat(libraries(jar))
                .anyMatch(library -> library.startsWith("pkg:maven/com.graphql-java/graphql-java@"))
                .anyMatch(library -> library.startsWith("pkg:maven/org.mongodb/mongodb-driver-sync@"));
        assertThat(jar).hasSameBinaryContentAs(build("other"));
    }

    private static List<String> libraries(Path jar) throws IOException {
        try (var entries = new ZipFile(jar.toFile());
                var bill = entries.getInputStream(entries.getEntry("META-INF/sbom/application.cdx.json"))) {
            return new JsonMapper().readTree(bill).path("components").findValuesAsString("purl");
        }
    }

    private Path build(String name) throws Exception {
        var sources = directory.resolve(name);
        run(Path.of(".."), List.of("git", "clone", "--quiet", ".", sources.toString()));
        run(sources, List.of("./mvnw", "-q", "-B", "-DskipTests", "-DskipUi", "package"));
        return sources.resolve("graphql-api/target/partnership-graph.jar");
    }

    private static void run(Path where, List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .directory(where.toFile())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }
}
