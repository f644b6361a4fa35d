package org.partnershipgraph.api.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
        var cached = start(command);
        System.out.println("The image's command starts the server in " + cached.time() + " s");
        var plain = start(List.of("java", "-jar", "partnership-graph.jar"));
        assertThat(cached.work()).isLessThan(plain.work().dividedBy(2));
    }

    @Test
    void usesTheCacheOnLargeMachinesToo() throws Exception {
        var command = entryPoint();
        command.addAll(1, List.of("-XX:AOTMode=on", "-XX:MaxRAM=64g"));
        command.add("--version");
        run(app, command);
    }

    @Test
    void isMadeByTheDocumentedStepsToo() throws Exception {
        var made = Path.of("target/app");
        FileSystemUtils.deleteRecursively(made);
        var page = Files.readString(Path.of("../docs/deployment.md"));
        var from = page.indexOf("java -Djarmode=tools");
        var steps = page.substring(from, page.indexOf("java @jvm-options", from));
        run(Path.of(".."), List.of("bash", "-euc", steps));
        assertThat(made.resolve("partnership-graph.aot")).isNotEmptyFile();
    }

    @Test
    void trainsOnNoDatabaseOfWhoeverRunsIt() throws Exception {
        var training = process(app, List.of("bash", "./train-cache"));
        training.environment().put("SPRING_MONGODB_URI", "mongodb://127.0.0.1:1/theirs");
        var output = output(training.start());
        assertThat(app.resolve("partnership-graph.aot")).as(output).isNotEmptyFile();
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
        assertThat(output(server)).contains("127.0.0.1:1");
        assertThat(server.waitFor()).isEqualTo(1);
    }

    /**
     * A start of the server.
     *
     * @param time seconds since the process began
     * @param work of all processors until then
     */
    private record Start(String time, Duration work) {}

    private static Start start(List<String> command) throws Exception {
        var server = process(app, command).start();
        try (var lines = server.inputReader()) {
            var started = lineWith("Started PartnershipGraph", lines);
            var work = server.info().totalCpuDuration().orElseThrow();
            var time = START.matcher(started);
            assertThat(time.find()).as(started).isTrue();
            return new Start(time.group(1), work);
        } finally {
            server.destroy();
            server.waitFor();
        }
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
        var output = output(process);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private static String output(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
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
