package org.partnershipgraph.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Axe finds nothing serious on any page, in either theme, at a desk or on a phone. */
class AccessibleBrowserIT extends BrowserTest {

    private static final Path AXE = Path.of("src/main/frontend/node_modules/axe-core/axe.min.js");

    static Stream<Arguments> pages() {
        return Stream.concat(ADDRESSES.stream(), Stream.of(
                                "/nowhere",
                                "/projects?goal=peace",
                                "/explore",
                                "/explore?view=network&focus=karlskrona&path=homa-bay",
                                "/explore?view=list&country=KE"))
                .flatMap(address -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                        .map(scheme -> Arguments.of(address, scheme)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasNoSeriousProblem(String address, ColorScheme scheme) throws IOException {
        var phone = scheme == ColorScheme.DARK;
        var window = window(options()
                .setColorScheme(scheme)
                .setViewportSize(phone ? 390 : 1280, 900)
                // The policy of the page would block the tool.
                .setBypassCSP(true));
        var page = window.open(address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.evaluate(Files.readString(AXE));
        var found = (List<?>) page.evaluate("async () => (await axe.run()).violations.map("
                + "({ id, impact, nodes }) => ({ id, impact, nodes: nodes.map((node) => node.html).slice(0, 3) }))");
        assertThat(found)
                .map(Map.class::cast)
                .filteredOn(violation -> List.of("serious", "critical").contains(violation.get("impact")))
                .isEmpty();
    }
}
