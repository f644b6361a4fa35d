package org.partnershipgraph.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;

class ResponseTypeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/graphql-response+json; charset=utf-8, application/json; charset=utf-8 | application/graphql-response+json
            application/graphql-response+json;charset=UTF-8             | application/graphql-response+json
            application/graphql-response+json;q=0.8                     | application/graphql-response+json
            application/graphql-response+json; v=1; q=0.3, */*;q=0.2    | application/graphql-response+json
            APPLICATION/GraphQL-Response+JSON                           | application/graphql-response+json
            application/graphql-response+json, application/json         | application/graphql-response+json
            application/json, application/graphql-response+json         | application/json
            application/json;q=0.9, application/graphql-response+json   | application/graphql-response+json
            application/graphql-response+json;q=0.5, application/json   | application/json
            application/graphql-response+json;Q=0.5, application/json;q=0.6 | application/json
            application/json; q=0.1, application/graphql-response+json; charset=utf-8; q=0.2 | application/graphql-response+json
            application/*;q=0.9, application/graphql-response+json;q=0.5 | application/json
            */*, application/graphql-response+json                      | application/graphql-response+json
            */*;q=0.8, application/graphql-response+json;q=0.1          | application/json
            application/json;q=0, */*                                   | application/graphql-response+json
            application/graphql-response+json;q=0, application/json     | application/json
            text/html, image/gif, *; q=.2, */*; q=.2                    | application/json
            text/event-stream, bogus, application/json;charset=utf-8    | application/json
            application/*                                               | application/json
            */*                                                         | application/json
            """)
    void isTheOneThatTheClientPrefers(String accept, String type) {
        assertThat(ResponseType.of(request(accept))).hasValue(MediaType.parseMediaType(type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json;q=0", "*/*;q=0", "application/json;q=7", "bogus"})
    void isNoneIfTheClientAcceptsNone(String accept) {
        assertThat(ResponseType.of(request(accept))).isEmpty();
    }

    @Test
    void isJsonIfTheClientSaysNothing() {
        assertThat(ResponseType.of(new MockHttpServletRequest())).hasValue(MediaType.APPLICATION_JSON);
        assertThat(ResponseType.of(request(""))).hasValue(MediaType.APPLICATION_JSON);
    }

    @Test
    void readsEveryHeader() {
        var request = request("text/html");
        request.addHeader("Accept", "application/graphql-response+json");
        assertThat(ResponseType.of(request)).hasValue(MediaType.APPLICATION_GRAPHQL_RESPONSE);
    }

    private static MockHttpServletRequest request(String accept) {
        var request = new MockHttpServletRequest("POST", "/graphql");
        request.addHeader("Accept", accept);
        return request;
    }
}
