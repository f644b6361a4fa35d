package org.partnershipgraph.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Checks pages with axe, whose policy must let it in: {@code setBypassCSP(true)}. */
final class Axe {

    private static final Path AXE = Path.of("src/main/frontend/node_modules/axe-core/axe.min.js");

    private Axe() {}

    static void assertHasNoSeriousProblem(Page page) throws IOException {
        page.evaluate(Files.readString(AXE));
        var found = (List<?>) page.evaluate("async () => (await axe.run()).violations.map("
                + "({ id, impact, nodes }) => ({ id, impact, nodes: nodes.map((node) => node.html).slice(0, 3) }))");
        assertThat(found)
                .map(Map.class::cast)
                .filteredOn(violation -> List.of("serious", "critical").contains(violation.get("impact")))
                .isEmpty();
    }
}
