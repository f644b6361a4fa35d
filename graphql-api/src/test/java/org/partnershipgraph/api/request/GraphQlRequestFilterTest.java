package org.partnershipgraph.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class GraphQlRequestFilterTest {

    private static final String QUERY = "{\"query\": \"{ __typename }\"}";

    @Test
    void passAtTheLimitAndNotBehindIt() throws Exception {
        assertThat(statusWith(QUERY.length())).isEqualTo(200);
        assertThat(statusWith(QUERY.length() - 1)).isEqualTo(413);
    }

    @Test
    void passWhereTheLimitIsAsLargeAsANumberCanBe() throws Exception {
        assertThat(statusWith(Integer.MAX_VALUE)).isEqualTo(200);
    }

    private static int statusWith(int bytes) throws Exception {
        var request = new MockHttpServletRequest("POST", "/graphql");
        request.setServletPath("/graphql");
        request.setContentType("application/json");
        request.setContent(QUERY.getBytes(StandardCharsets.UTF_8));
        var response = new MockHttpServletResponse();
        var limits = new QueryLimits(1, 1, bytes, Duration.ofSeconds(1));
        new GraphQlRequestFilter(new JsonMapper(), limits).doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
