package org.partnershipgraph.api.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.partnershipgraph.api.exposure.Exposure;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class GraphiQlPageTest {

    private final Resource built = new ByteArrayResource("<!doctype html><title>Å</title>".getBytes(UTF_8));
    private final Resource leftOut = new ClassPathResource("pages/left-out.html");

    @Test
    void showsThePageThatWasBuilt() {
        assertThat(get(built))
                .hasStatusOk()
                .hasHeader("Content-Type", "text/html;charset=UTF-8")
                .bodyText()
                .isEqualTo("<!doctype html><title>Å</title>");
    }

    @Test
    void letsThePageLoadNothingFromElsewhere() {
        String policy = get(built).getResponse().getHeader("Content-Security-Policy");
        assertThat(policy)
                .startsWith("default-src 'none'; script-src 'self';")
                .doesNotContain("http", "*", "unsafe-eval");
    }

    @Test
    void letsTheDashboardHaveNoInlineStylesOrScripts() {
        var dashboard = MockMvcTester.of(new ExplorePage(built)).get().uri("/explore");
        assertThat(dashboard.exchange()).hasStatusOk();
        assertThat(dashboard.exchange().getResponse().getHeader("Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .doesNotContain("http", "*", "unsafe");
    }

    @Test
    void hasThePageAskedForAnewSoThatItNamesTheAssetsOfTheRunningBuild() {
        assertThat(get(built)).hasHeader("Cache-Control", "no-cache");
    }

    @Test
    void saysThatThePagesWereLeftOutOfTheBuild() {
        assertThat(get(leftOut))
                .hasStatus(HttpStatus.NOT_FOUND)
                .hasHeader("Content-Type", "text/plain;charset=UTF-8")
                .bodyText()
                .contains("left out of this build", "-DskipUi");
    }

    private static MvcTestResult get(Resource page) {
        return MockMvcTester.of(new GraphiQlPage(page, new Exposure(true, true, true)))
                .get()
                .uri("/graphiql")
                .header("Accept", "text/html")
                .exchange();
    }
}
