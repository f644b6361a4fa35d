package org.partnershipgraph.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Makes the pictures of the documentation, in the folder that the property names. */
@EnabledIfSystemProperty(named = "screenshots.directory", matches = ".+")
class ScreenshotsBrowserIT extends BrowserTest {

    private static final Path DIRECTORY = Path.of(System.getProperty("screenshots.directory", "."));

    @ParameterizedTest
    @CsvSource({
        "front-page, /, 1280, 860, LIGHT",
        "municipality, /municipality/karlskrona, 1280, 860, LIGHT",
        "explore, /explore, 1280, 860, LIGHT",
        "graphiql, /graphiql#documentId=most-partnerships, 1280, 860, LIGHT",
        "phone, /municipality/umea?lang=sv, 390, 844, DARK"
    })
    void makes(String name, String address, int width, int height, ColorScheme scheme) {
        try (var window = window(options().setViewportSize(width, height).setColorScheme(scheme))) {
            var page = window.open(address);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.screenshot(new Page.ScreenshotOptions().setPath(DIRECTORY.resolve(name + ".png")));
        }
        assertThat(Files.exists(DIRECTORY.resolve(name + ".png"))).isTrue();
    }
}
