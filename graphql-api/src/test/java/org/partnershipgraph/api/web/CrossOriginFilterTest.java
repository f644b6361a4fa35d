package org.partnershipgraph.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** The same pages that its check of origins lets in, whatever else the setting opens. */
    @ParameterizedTest
    @CsvSource({
        "*, http://localhost:3000, true",
        "*, https://api.example.org, true",
        "*, https://www.example.org, false",
        "'', http://localhost:3000, true",
        "'', https://www.example.org, false",
        "https://www.example.org, https://www.example.org, true",
        "https://www.example.org, https://other.example, false",
        "*, null, false"
    })
    void opensWhatIsForProgramsToThePagesThatMayUseIt(String setting, String origin, boolean admitted)
            throws Exception {
        var origins = Stream.of(setting).filter(each -> !each.isEmpty()).toList();
        var response = answer("/mcp", origins, origin);
        assertThat(response.getHeader("Access-Control-Allow-Origin")).isEqualTo(admitted ? origin : null);
        assertThat(response.getHeaders("Vary")).containsExactly("Origin");
    }

    private static MockHttpServletResponse answer(List<String> origins, @Nullable String origin) throws Exception {
        return answer("/graphql", origins, origin);
    }

    private static MockHttpServletResponse answer(String path, List<String> origins, @Nullable String origin)
            throws Exception {
        var request = new MockHttpServletRequest("POST", path);
        request.setServletPath(path);
        if (origin != null) {
            request.addHeader("Origin", origin);
        }
        var response = new MockHttpServletResponse();
        var settings = new CrossOriginSettings(origins);
        var programs = new OriginCheck(settings, new AddressSettings("https://api.example.org"));
        new CrossOriginFilter(settings, programs).doFilter(request, response, new MockFilterChain());
        return response;
    }

    @EnableConfigurationProperties(CrossOriginSettings.class)
    static class Settings {}
}
