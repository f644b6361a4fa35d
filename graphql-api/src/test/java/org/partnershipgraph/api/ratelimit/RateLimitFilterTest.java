package org.partnershipgraph.api.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.api.answer.AnswerSettings;
import org.partnershipgraph.api.answer.AnswerStatuses;
import org.partnershipgraph.api.request.RejectionResponse;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import tools.jackson.databind.json.JsonMapper;

class RateLimitFilterTest {

    private static final String CLIENT = "198.51.100.7";

    private final TestClock clock = new TestClock();
    private final RejectionResponse rejection = new RejectionResponse(
            new JsonMapper(), new AcceptHeaderLocaleResolver(), new AnswerSettings(AnswerStatuses.COMPATIBLE));
    private final RateLimitFilter filter = filter(60, 1000);
    private final CostLimitFilter costFilter = new CostLimitFilter(rejection);

    @Test
    void answersWithWhatIsLeft() throws Exception {
        var response = answer(CLIENT);
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getHeader("RateLimit-Policy")).isEqualTo("\"requests\";q=60;w=60, \"cost\";q=1000;w=60");
        assertThat(response.getHeader("RateLimit")).isEqualTo("\"requests\";r=59;t=1, \"cost\";r=1000;t=0");
    }

    @Test
    void rejectsRequestsBeyondTheLimit() throws Exception {
        use(60);
        var response = answer(CLIENT);
        assertThat(response.getStatus()).isEqualTo(429);
        assertThat(response.getHeader("Retry-After")).isEqualTo("1");
        assertThat(response.getHeader("RateLimit")).startsWith("\"requests\";r=0;t=60");
        var error = new JsonMapper().readTree(response.getContentAsString()).at("/errors/0");
        assertThat(error.get("message").asString())
                .isEqualTo("You have asked for too much in a minute: try again in 1 s");
        assertThat(error.at("/extensions/code").asString()).isEqualTo("TOO_MANY_REQUESTS");
    }

    @Test
    void admitsClientsAgainLittleByLittle() throws Exception {
        use(60);
        clock.pass(Duration.ofSeconds(2));
        assertThat(answer(CLIENT).getStatus()).isEqualTo(200);
        assertThat(answer(CLIENT).getStatus()).isEqualTo(200);
        assertThat(answer(CLIENT).getStatus()).isEqualTo(429);
        clock.pass(Duration.ofMinutes(1));
        use(60);
        assertThat(answer(CLIENT).getStatus()).isEqualTo(429);
    }

    @Test
    void rejectsRequestsOnceQueriesHaveCostTooMuch() throws Exception {
        assertThat(answer(CLIENT, 1500).getStatus()).isEqualTo(200);
        var response = answer(CLIENT);
        assertThat(response.getStatus()).isEqualTo(429);
        assertThat(response.getHeader("Retry-After")).isEqualTo("31");
        assertThat(response.getHeader("RateLimit")).endsWith("\"cost\";r=0;t=90");
        clock.pass(Duration.ofSeconds(31));
        assertThat(answer(CLIENT).getStatus()).isEqualTo(200);
    }

    @Test
    void countsEachClientByItself() throws Exception {
        use(60);
        assertThat(answer("198.51.100.8").getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:0:1::1, 2001:db8:0:1:ffff::2, 429",
        "2001:db8:0:1::1, 2001:db8:0:2::1, 200",
        "::ffff:198.51.100.7, 198.51.100.7, 429"
    })
    void countsTheNetworkOfAnIpv6ClientAsOne(String one, String other, int status) throws Exception {
        for (int i = 0; i < 60; i++) {
            answer(one);
        }
        assertThat(answer(other).getStatus()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.9.1", "0:0:0:0:0:0:0:1"})
    void setsNoLimitForLoopback(String address) throws Exception {
        for (int i = 0; i < 100; i++) {
            assertThat(answer(address).getHeaderNames()).isEmpty();
        }
    }

    @Test
    void setsNoLimitForOtherAddressesOfTheServer() throws Exception {
        var request = request(CLIENT);
        request.setServletPath("/actuator/health");
        assertThat(answer(request, 0).getHeaderNames()).isEmpty();
    }

    /** The error page explains it to their readers. */
    @Test
    void rejectsRequestsForPagesToo() throws Exception {
        use(60);
        var request = request(CLIENT);
        request.setServletPath("/municipality/umea");
        var response = answer(request, 0);
        assertThat(response.getStatus()).isEqualTo(429);
        assertThat(response.getHeader("Retry-After")).isEqualTo("1");
        assertThat(response.getContentAsString()).isEmpty();
    }

    /** As after a restart. */
    @Test
    void forgetsClientsThatRest() throws Exception {
        answer(CLIENT, 100_000);
        clock.pass(Duration.ofMinutes(3));
        assertThat(answer(CLIENT).getStatus()).isEqualTo(200);
    }

    private void use(int requests) throws Exception {
        for (int i = 0; i < requests; i++) {
            assertThat(answer(CLIENT).getStatus()).isEqualTo(200);
        }
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return answer(address, 0);
    }

    private MockHttpServletResponse answer(String address, long cost) throws Exception {
        return answer(request(address), cost);
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request, long cost) throws Exception {
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain(new EmptyServlet(), costFilter));
        if (request.getAttribute(RateLimitFilter.ALLOWANCE) instanceof Allowance allowance) {
            allowance.add(cost);
        }
        return response;
    }

    private static MockHttpServletRequest request(String address) {
        var request = new MockHttpServletRequest("POST", "/graphql");
        request.setServletPath("/graphql");
        request.setRemoteAddr(address);
        return request;
    }

    private RateLimitFilter filter(int requests, int cost) {
        var loopback = List.of("127.0.0.0/8", "::1");
        return new RateLimitFilter(
                new ClientAddress(new Networks(List.of())),
                new Networks(loopback),
                new RateLimits(new RateLimitSettings(requests, cost, loopback, List.of()), clock),
                rejection);
    }

    private static class EmptyServlet extends HttpServlet {

        private static final long serialVersionUID = 1;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) {}
    }

    private static class TestClock implements TimeMeter {

        private long now;

        void pass(Duration time) {
            now += time.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return now;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
