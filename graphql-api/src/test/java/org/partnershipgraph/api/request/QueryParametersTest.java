package org.partnershipgraph.api.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;

/** Addresses of saved queries, in which a cached answer is found by what they say. */
class QueryParametersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "documentId=umea",
                "documentId=umea&variables={}&operationName=A&extensions={}",
                "variables={}&documentId=umea",
                "documentId=umea&other=1",
                "document%49d=umea",
                "extensions={\"persistedQuery\":{}}"
            })
    void nameASavedQuery(String parameters) {
        assertThat(identity(parameters)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "documentId=",
                "documentId=&variables={}",
                "variables={}",
                "query={__typename}",
                "documentId=umea&query={__typename}",
                "documentId=umea&quer%79={__typename}",
                "documentIdentity=umea"
            })
    void areRejectedIfTheyNameNone(String parameters) {
        assertThatExceptionOfType(RejectedRequestException.class)
                .isThrownBy(() -> identity(parameters))
                .extracting(RejectedRequestException::status)
                .isEqualTo(HttpStatus.METHOD_NOT_ALLOWED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            documentId=umea&other=1           | documentId=umea&other=2
            other=1&documentId=umea           | document%49d=umea
            """)
    void areTheSameWhateverParametersWithoutAMeaning(String one, String other) {
        assertThat(identity(one)).isEqualTo(identity(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            documentId=umea                   | documentId=lund
            documentId=umea                   | documentId=umea&variables={"first":1}
            documentId=umea&document%49d=lund | documentId=lund
            documentId=a&variables={}&other   | documentId=a&extensions={}&other
            documentId=a&other                | documentId=a&operationName=b&other
            """)
    void areNeverTheSameIfTheySaySomethingElse(String one, String other) {
        assertThat(identity(one)).isNotEqualTo(identity(other));
    }

    private static String identity(String parameters) {
        var request = new MockHttpServletRequest("GET", "/graphql");
        request.setQueryString(parameters);
        for (var parameter : parameters.split("&")) {
            var parts = parameter.split("=", 2);
            request.addParameter(decoded(parts[0]), parts.length > 1 ? decoded(parts[1]) : "");
        }
        return new String(QueryParameters.identity(request), StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
