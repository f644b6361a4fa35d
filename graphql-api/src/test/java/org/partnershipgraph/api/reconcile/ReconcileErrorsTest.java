package org.partnershipgraph.api.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipgraph.api.reconcile.entity.FailedQueryException;
import org.partnershipgraph.api.request.RejectionResponse;
import org.springframework.graphql.ResponseError;

class ReconcileErrorsTest {

    private final ReconcileErrors errors = new ReconcileErrors(mock(RejectionResponse.class));

    @ParameterizedTest
    @CsvSource({
        "BAD_USER_INPUT, 400",
        "QUERY_TOO_LARGE, 413",
        "QUERY_TIMEOUT, 503",
        "SERVICE_UNAVAILABLE, 503",
        "INTERNAL_ERROR, 500"
    })
    void answersFailedQueriesWithTheStatusOfTheirError(String code, int status) {
        var error = mock(ResponseError.class);
        when(error.getExtensions()).thenReturn(Map.of("code", code));
        var response = errors.report(new FailedQueryException(List.of(error)));
        assertThat(response.getStatusCode().value()).isEqualTo(status);
    }
}
