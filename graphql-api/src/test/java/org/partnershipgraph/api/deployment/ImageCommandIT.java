package org.partnershipgraph.api.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/** Does with the packaged jar what the Dockerfile does, step by step, on the JDK that the image has. */
class ImageCommandIT {

    private static final Path JAR = Path.of("target/partnership-graph.jar").toAbsolutePath();
    private static final Path DOCKERFILE = Path.of("../Dockerfile");
    private static final Path DOCKER = Path.of("../docker");
    private static final Pattern START = Pattern.compile("process running for ([0-9.]+)\\)");

    @TempDir
    private static Path directory;

    private static Path app;
    private static Path java;

    @BeforeAll
    static void buildImage() throws Exception {
        java = directory.resolve("bin");
        var home = jdkOfTheImage();
        if (home == null) {
            System.out.println("The image's command was not run: there is no JDK 25 (set JAVA_25_HOME)");
        }
        assumeTrue(home != null);
        java = home.resolve("bin");
        app = Files.createDirectory(directory.resolve("app"));
        run(
                directory,
                List.of(
                        "java",
                        "-Djarmode=tools",
                        "-jar",
                        JAR.toString(),
                        "extract",
                        "--layers",
                        "--destination",
                        "layers"));
        for (var layer : List.of("dependencies", "snapshot-dependencies", "application")) {
            var source = directory.resolve("layers").resolve(layer);
            if (Files.exists(source)) {
                FileSystemUtils.copyRecursively(source, app);
            }
        }
        for (var file : List.of("train-cache", "jvm-options")) {
            Files.copy(DOCKER.resolve(file), app.resolve(file));
        }
        run(app, List.of("bash", "./train-cache"));
    }

    @Test
    void startsFromTheCache() throws Exception {
        var command = entryPoint();
        command.add(1, "-XX:AOTMode=on"); // fails where the cache cannot be used
        var server = process(app, command).start();
        try (var lines = server.inputReader()) {
            var started = lineWith("Started PartnershipGraph", lines);
            var time = START.matcher(started);
            assertThat(time.find()).as(started).isTrue();
            System.out.println("The image's command starts the server in " + time.group(1) + " s");
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    @Test
    void runsCommandsToo() throws Exception {
        var command = entryPoint();
        command.add("--help");
        assertThat(run(app, command)).contains("export-archive", "import-archive");
    }

    @Test
    void choosesTheServerNamedWhenItStarts() throws Exception {
        var nobody = "mongodb://127.0.0.1:1/partnerships";
        var command = process(app, entryPoint());
        command.environment().put("SPRING_MONGODB_URI", nobody);
        var server = command.start();
        assertThat(new String(server.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("127.0.0.1:1");
        assertThat(server.waitFor()).isEqualTo(1);
    }

    private static List<String> entryPoint() throws IOException {
        var line = Files.readAllLines(DOCKERFILE).stream()
                .filter(candidate -> candidate.startsWith("ENTRYPOINT "))
                .findFirst()
                .orElseThrow();
        var words = new ArrayList<String>();
        new JsonMapper()
                .readTree(line.substring("ENTRYPOINT ".length()))
                .values()
                .forEach(word -> words.add(word.asString()));
        return words;
    }

    private static Path jdkOfTheImage() {
        if (Runtime.version().feature() >= 25) {
            return Path.of(System.getProperty("java.home"));
        }
        var home = System.getenv("JAVA_25_HOME");
        return home == null || home.isBlank() ? null : Path.of(home);
    }

    private static String run(Path where, List<String> command) throws Exception {
        var process = process(where, command).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private static ProcessBuilder process(Path where, List<String> command) {
        var all = new ArrayList<>(command);
        if (all.get(0).equals("java")) {
            all.set(0, java.resolve("java").toString());
        }
        var process = new ProcessBuilder(all).directory(where.toFile()).redirectErrorStream(true);
        var environment = process.environment();
        environment.put("PATH", java + File.pathSeparator + environment.get("PATH"));
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("SERVER_PORT", "0");
        environment.put("PARTNERSHIPS_DATA_DIR", directory.resolve("data").toString());
        environment.remove("SPRING_MONGODB_URI");
        return process;
    }

    private static String lineWith(String text, BufferedReader lines) throws IOException {
        var output = new StringBuilder();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.contains(text)) {
                return line;
            }
            output.append(line).append('\n');
        }
        throw new AssertionError("the server ended: " + output);
    }
}
