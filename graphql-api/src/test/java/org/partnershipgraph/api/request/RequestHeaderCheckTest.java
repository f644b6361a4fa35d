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
    void acceptsPostOfJson() {
        assertThat(rejectionOf("POST", "application/json", null)).isNull();
        assertThat(rejectionOf("QUERY", "application/json", null)).isNull();
        assertThat(rejectionOf("POST", "Application/JSON;charset=utf-8", "*/*")).isNull();
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
    void acceptsClientsThatAcceptJson(String accept) {
        assertThat(rejectionOf("POST", "application/json", accept)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml, image/*", "text/event-stream", "bogus", "application/"})
    void rejectsClientsThatAcceptNeither(String accept) {
        assertThat(rejectionOf("POST", "application/json", accept)).isEqualTo(HttpStatus.NOT_ACCEPTABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS"})
    void rejectsOtherMethods(String method) {
        assertThat(rejectionOf(method, "application/json", null)).isEqualTo(HttpStatus.METHOD_NOT_ALLOWED);
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
    void rejectsOtherContentTypes(@Nullable String type) {
        assertThat(rejectionOf("POST", type, null)).isEqualTo(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    }

    private static @Nullable HttpStatus rejectionOf(String method, @Nullable String type, @Nullable String accept) {
        var request = new MockHttpServletRequest(method, "/graphql");
        request.setContentType(type);
        if (accept != null) {
            request.addHeader("Accept", accept);
        }
        try {
            RequestHeaderCheck.check(request);
            return null;
        } catch (RejectedRequestException e) {
            return e.status();
        }
    }
}
