package org.partnershipgraph.api.page;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Axe finds nothing serious on any page, in either theme, at a desk or on a phone. */
class AccessibleBrowserIT extends BrowserTest {

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
        Axe.assertHasNoSeriousProblem(page);
    }
}
