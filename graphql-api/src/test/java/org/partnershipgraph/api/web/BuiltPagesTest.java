package org.partnershipgraph.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

class BuiltPagesTest {

    private static final Path PACKAGES = Path.of("src/main/frontend/package.json");
    private static final Pattern SANITIZER = Pattern.compile("\\.version=[\"'`]([0-9.]+)[\"'`],[\\w$]+\\.removed=\\[]");

    /** The editor brings an older one with known holes. */
    @Test
    void containNoOtherDomPurifyThanTheOneRequired() throws IOException {
        var page = new ClassPathResource("pages/graphiql.html");
        if (!page.exists()) {
            System.out.println("The built pages were not examined: they were left out");
        }
        assumeTrue(page.exists());
        var required = new JsonMapper().readTree(PACKAGES.toFile()).at("/dependencies/dompurify");
        var found = new TreeSet<String>();
        try (var assets = Files.newDirectoryStream(page.getFile().toPath().resolveSibling("assets"), "*.js")) {
            for (var asset : assets) {
                SANITIZER
                        .matcher(Files.readString(asset))
                        .results()
                        .map(match -> match.group(1))
                        .forEach(found::add);
            }
        }
        assertThat(found).containsExactly(required.asString());
    }
}
