package org.partnershipgraph.api.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doThrow;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.api.RunningApi;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

@RunningApi
class UnavailableSourcesTest {

    @LocalServerPort
    private int port;

    @MockitoSpyBean
    private Citations citations;

    @Test
    void areReportedLikeAnUnavailableStore() throws Exception {
        doThrow(new DataAccessResourceFailureException("gone"))
                .when(citations)
                .of(any(), any(), anyLong(), any(), any());
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/graphql?documentId=umea".formatted(port)))
                .header("GraphQL-Citation", "report");
        var response = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        assertThat(response.body())
                .contains("\"data\":{\"municipality\"", "SERVICE_UNAVAILABLE")
                .doesNotContain("gone", "citation");
    }
}
