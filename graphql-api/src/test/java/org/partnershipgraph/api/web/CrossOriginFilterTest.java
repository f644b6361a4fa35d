package org.partnershipgraph.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CrossOriginFilterTest {

    private static final String ADMITTED = "https://www.example.org";

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @Test
    void admitsEveryOriginByDefault() {
        application.run(
                context -> assertThat(context.getBean(CrossOriginSettings.class).admitAny())
                        .isTrue());
    }

    @Test
    void admitsNoneIfBlank() {
        application
                .withPropertyValues("partnerships.cors.origins=")
                .run(context -> assertThat(
                                context.getBean(CrossOriginSettings.class).origins())
                        .isEmpty());
    }

    @Test
    void admitsTheOriginsOfTheSetting() throws Exception {
        var response = answer(List.of(ADMITTED, "http://localhost:5173"), ADMITTED);
        assertThat(response.getHeader("Access-Control-Allow-Origin")).isEqualTo(ADMITTED);
        assertThat(response.getHeaders("Vary")).containsExactly("Origin");
    }

    /** Not even a request without origin: a cache would give its answer to the next one, which has one. */
    @Test
    void variesByOriginIfItAdmitsSome() throws Exception {
        for (var other : new String[] {"https://other.example", "null", ADMITTED + ":8443", null}) {
            var response = answer(List.of(ADMITTED), other);
            assertThat(response.getStatus()).isEqualTo(200);
            assertThat(response.getHeader("Access-Control-Allow-Origin")).isNull();
            assertThat(response.getHeaders("Vary")).containsExactly("Origin");
        }
    }

    @Test
    void leavesResponsesAloneIfItAdmitsNone() throws Exception {
        assertThat(answer(List.of(), ADMITTED).getHeaderNames()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.example.org/",
                "https://www.example.org/page",
                "www.example.org",
                "https://WWW.example.org",
                "https://a b",
                "null"
            })
    void rejectsWhatIsNotAnOrigin(String origin) {
        assertThatThrownBy(() -> new CrossOriginSettings(List.of(origin)))
                .hasMessage(
                        "partnerships.cors.origins has \"%s\": give origins such as https://www.example.org, "
                                + "* alone, or nothing",
                        origin);
    }

    @Test
    void rejectsTheWildcardAmongOrigins() {
        assertThatThrownBy(() -> new CrossOriginSettings(List.of("*", ADMITTED)))
                .hasMessageContaining("* alone");
    }

    private static MockHttpServletResponse answer(List<String> origins, @Nullable String origin) throws Exception {
        var request = new MockHttpServletRequest("POST", "/graphql");
        request.setServletPath("/graphql");
        if (origin != null) {
            request.addHeader("Origin", origin);
        }
        var response = new MockHttpServletResponse();
        new CrossOriginFilter(new CrossOriginSettings(origins)).doFilter(request, response, new MockFilterChain());
        return response;
    }

    @EnableConfigurationProperties(CrossOriginSettings.class)
    static class Settings {}
}
