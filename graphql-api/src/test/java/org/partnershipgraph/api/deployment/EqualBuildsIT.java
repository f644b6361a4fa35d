package org.partnershipgraph.api.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two builds of one commit, in different directories. */
class EqualBuildsIT {

    @TempDir
    private Path directory = Path.of("");

    @Test
    void giveEqualJars() throws Exception {
        assertThat(build("one")).hasSameBinaryContentAs(build("other"));
    }

    private Path build(String name) throws Exception {
        var sources = directory.resolve(name);
        run(Path.of(".."), List.of("git", "clone", "--quiet", ".", sources.toString()));
        run(sources, List.of("./mvnw", "-o", "-q", "-B", "-DskipTests", "-DskipUi", "package"));
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
