package org.partnershipgraph.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.partnershipgraph.api.RunningApi;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** What a test needs that opens the pages of the running application in Chromium. */
@RunningApi
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {

    static final List<String> ADDRESSES = List.of(
            "/",
            "/municipality/karlskrona",
            "/partnership/arvika-uasin-gishu",
            "/partnership/karlskrona-chortkiv/education",
            "/network/democratic-resilience",
            "/country/UA",
            "/goal/16",
            "/source/icld-listing-karlskrona",
            "/municipalities",
            "/partnerships?country=KE",
            "/projects?goal=16",
            "/networks",
            "/search?q=climate");

    @LocalServerPort
    private int port;

    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void start() {
        assertThat(new ClassPathResource("pages/manifest.json").exists())
                .as("The pages are in the build: leave out -DskipUi")
                .isTrue();
        var program = program();
        assertThat(program).as("Chromium is on the PATH: install it").isPresent();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program.orElseThrow())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")));
    }

    @AfterAll
    void stop() {
        if (playwright != null) {
            browser.close();
            playwright.close();
        }
    }

    BrowserWindow window(Browser.NewContextOptions options) {
        return new BrowserWindow(browser, "http://127.0.0.1:" + port, options);
    }

    BrowserWindow window() {
        return window(options());
    }

    static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setLocale("en-GB").setViewportSize(1280, 900);
    }

    private static Optional<Path> program() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
