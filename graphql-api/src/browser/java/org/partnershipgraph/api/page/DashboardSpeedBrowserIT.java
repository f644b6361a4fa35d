package org.partnershipgraph.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.persistence.generated.GeneratedGraph;
import org.partnershipgraph.persistence.generated.GeneratedWords;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.Stores;
import org.partnershipgraph.vocabulary.ProjectArea;
import org.partnershipgraph.vocabulary.Tag;
import org.partnershipgraph.vocabulary.Theme;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/** How fast the dashboard is, with as many generated partnerships beside the real ones as the property says. */
@EnabledIfSystemProperty(named = "dashboard.partnerships", matches = "\\d+")
@DirtiesContext
class DashboardSpeedBrowserIT extends BrowserTest {

    private static final int GENERATED = Integer.getInteger("dashboard.partnerships", 0);
    private static final int ROUNDS = 9;

    /** Presses a country, and returns the milliseconds until the view that it changes has been drawn. */
    private static final String PRESS = """
            (number) => new Promise((done) => {
              const button = document.querySelector("aside .facet:not(.years)").querySelectorAll("li button")[number];
              const start = performance.now();
              new MutationObserver((changes, observer) => {
                observer.disconnect();
                requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
              }).observe(document.querySelector("#view"), { childList: true });
              button.click();
            })
            """;

    @BeforeAll
    static void generate(@Autowired Stores stores) {
        if (GENERATED == 0) {
            return;
        }
        var graph = new GeneratedGraph(GENERATED);
        save(stores, ProjectArea.class, GeneratedWords.projectAreas());
        save(stores, Theme.class, GeneratedWords.themes());
        save(stores, Tag.class, GeneratedWords.tags());
        save(stores, Network.class, graph.networks().toList());
        save(stores, Municipality.class, graph.municipalities().toList());
        save(stores, Partnership.class, graph.partnerships().limit(GENERATED).toList());
    }

    private static <T extends Aggregate> void save(Stores stores, Class<T> type, List<T> records) {
        stores.of(type).saveAll(records);
    }

    @Test
    void isInteractiveWithinOneAndAHalfSeconds() {
        report("first sight", 1_500, round -> {
            try (var window = window()) {
                long start = System.nanoTime();
                assertThat(window.open("/explore").locator(".map .edge").first()).isAttached();
                return (System.nanoTime() - start) / 1e6;
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"map", "network", "list"})
    void answersAnInteractionWithin200Milliseconds(String view) {
        try (var window = window()) {
            var page = window.open("/explore?view=" + view);
            report("filter in the " + view, 200, round -> press(page, round));
        }
    }

    private static double press(Page page, int round) {
        var countries = page.locator("aside .facet:not(.years)").first().locator("li button");
        assertThat(countries.nth(5)).isVisible();
        var milliseconds = ((Number) page.evaluate(PRESS, 1 + round % 5)).doubleValue();
        page.locator("aside .facet li button[aria-pressed=true]").click();
        assertThat(page.locator("aside .facet li button[aria-pressed=true]")).hasCount(0);
        return milliseconds;
    }

    private static void report(String what, int limit, IntToDoubleFunction measurement) {
        var sorted = IntStream.range(0, ROUNDS).mapToDouble(measurement).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%d generated partnerships, %s: %.0f ms (%.0f to %.0f)%n",
                GENERATED,
                what,
                sorted[ROUNDS / 2],
                sorted[0],
                sorted[ROUNDS - 1]);
        assertThat(sorted[ROUNDS / 2]).as(what).isLessThan(limit);
    }
}
