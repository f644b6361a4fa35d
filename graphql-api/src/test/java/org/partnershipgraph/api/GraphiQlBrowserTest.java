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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** GraphiQL starts in a browser, if there is one: its editor shows a query, and the panel the questions of the cookbook. */
@RunningApi
class GraphiQlBrowserTest {

    private static final int TIMEOUT_SECONDS = 120;

    @LocalServerPort
    private int port;

    @TempDir
    private Path directory = Path.of("");

    @Test
    void showsAnEditorAndTheCookbook() throws Exception {
        var browser = browser();
        var isPossible = browser.isPresent() && new ClassPathResource("pages/graphiql.html").exists();
        if (!isPossible) {
            System.out.println("GraphiQL was not tested in a browser: Chromium is missing, or the pages were left out");
        }
        assumeTrue(isPossible);
        assertThat(pageIn(browser.orElseThrow()))
                .contains("class=\"view-line\"")
                .contains("What did Umeå do, with whom and about what?");
    }

    /** The page once its scripts have run. */
    private String pageIn(Path browser) throws IOException, InterruptedException {
        var page = directory.resolve("page.html");
        var process = new ProcessBuilder(
                        browser.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--user-data-dir=" + directory.resolve("profile"),
                        "--virtual-time-budget=30000",
                        "--dump-dom",
                        "http://127.0.0.1:" + port + "/graphiql")
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

    private static Optional<Path> browser() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
