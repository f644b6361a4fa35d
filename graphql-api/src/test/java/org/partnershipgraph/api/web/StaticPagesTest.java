package org.partnershipgraph.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

@SpringJUnitWebConfig({StaticPages.class, StaticPagesTest.Web.class})
class StaticPagesTest {

    /** Stands beside the built assets, in the test's own resources. */
    private static final String ASSET = "/assets/asset-of-a-test.js";

    private final MockMvcTester http;

    StaticPagesTest(WebApplicationContext context) {
        http = MockMvcTester.from(context);
    }

    @BeforeAll
    static void compressTheAssetAsTheBuildDoes() throws IOException {
        Path asset = new ClassPathResource("pages" + ASSET).getFile().toPath();
        try (var compressed = new GZIPOutputStream(Files.newOutputStream(Path.of(asset + ".gz")))) {
            Files.copy(asset, compressed);
        }
    }

    /** Relative, so that it stays right behind a proxy that adds a prefix. */
    @Test
    void leadsToGraphiQl() {
        assertThat(http.get().uri("/graphiql/")).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("../graphiql");
    }

    @Test
    void letsBrowsersKeepAnAssetForEver() {
        assertThat(http.get().uri(ASSET))
                .hasStatusOk()
                .hasHeader("Content-Type", "text/javascript")
                .hasHeader("Cache-Control", "max-age=31536000, public, immutable");
    }

    @Test
    void sendsTheCompressedAssetToBrowsersThatReadIt() {
        assertThat(http.get().uri(ASSET).header("Accept-Encoding", "gzip, br"))
                .hasStatusOk()
                .hasHeader("Content-Type", "text/javascript")
                .hasHeader("Content-Encoding", "gzip")
                .hasHeader("Vary", "Accept-Encoding");
    }

    @Test
    void hasNoAssetOfAnotherBuild() {
        assertThat(http.get().uri("/assets/asset-of-another-build.js")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @EnableWebMvc
    static class Web {}
}
