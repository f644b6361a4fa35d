package org.partnershipgraph.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;

class RequestHeaderCheckTest {

    @Test
    void takesAPostOfJson() {
        assertThat(problemOf("POST", "application/json", null)).isNull();
        assertThat(problemOf("POST", "Application/JSON;charset=utf-8", "*/*")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/graphql-response+json, application/json;q=0.9",
                "text/event-stream, application/json",
                "text/html, */*;q=0.1",
                "application/*"
            })
    void answersInWhatTheClientTakes(String accept) {
        assertThat(problemOf("POST", "application/json", accept)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml, image/*", "text/event-stream", "bogus", "application/"})
    void refusesAClientThatTakesNoAnswer(String accept) {
        assertThat(problemOf("POST", "application/json", accept))
                .extracting(Rejection::status)
                .isEqualTo(HttpStatus.NOT_ACCEPTABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "PUT", "DELETE", "PATCH"})
    void refusesOtherMethods(String method) {
        assertThat(problemOf(method, "application/json", null))
                .extracting(Rejection::status)
                .isEqualTo(HttpStatus.METHOD_NOT_ALLOWED);
    }

    @ParameterizedTest
    @CsvSource({
        ",",
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/graphql",
        "application/json;charset=latin1",
        "application/json;charset=nonsense",
        "json"
    })
    void refusesOtherTypes(@Nullable String type) {
        assertThat(problemOf("POST", type, null))
                .extracting(Rejection::status)
                .isEqualTo(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    }

    private static @Nullable Rejection problemOf(String method, @Nullable String type, @Nullable String accept) {
        var request = new MockHttpServletRequest(method, "/graphql");
        request.setContentType(type);
        if (accept != null) {
            request.addHeader("Accept", accept);
        }
        return RequestHeaderCheck.problemOf(request);
    }
}
