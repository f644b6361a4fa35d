package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Chromium without a window. */
class Browser {

    private static final int TIMEOUT_SECONDS = 120;

    private final Path program;
    private final Path directory;

    private Browser(Path program, Path directory) {
        this.program = program;
        this.directory = directory;
    }

    /** Skips the test, with a printed line, if Chromium is missing. */
    static Browser in(Path directory, String untested) {
        var program = program();
        if (program.isEmpty()) {
            System.out.println(untested + " in a browser: Chromium is missing");
        }
        assumeTrue(program.isPresent());
        return new Browser(program.orElseThrow(), directory);
    }

    /** The page at an address once its scripts have run. */
    String show(String address) throws IOException, InterruptedException {
        var page = directory.resolve("page.html");
        var process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--window-size=1280,900",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--user-data-dir=" + directory.resolve("profile"),
                        "--virtual-time-budget=30000",
                        "--dump-dom",
                        address)
                .redirectOutput(page.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
        return Files.readString(page, StandardCharsets.UTF_8);
    }

    private static Optional<Path> program() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
