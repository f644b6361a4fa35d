package org.partnershipgraph.api.response;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipgraph.api.answer.AnswerSettings;
import org.partnershipgraph.api.answer.AnswerStatuses;
import org.partnershipgraph.api.error.ErrorCode;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.http.MediaType;

class AnswerStatusTest {

    private static final MediaType GRAPHQL = MediaType.APPLICATION_GRAPHQL_RESPONSE;
    private static final MediaType JSON = MediaType.APPLICATION_JSON;

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @ParameterizedTest
    @EnumSource
    void isTheOldOneOfItsTypeByDefault(ErrorCode code) {
        assertThat(statusOf(AnswerStatuses.COMPATIBLE, GRAPHQL, code)).isEqualTo(400);
        assertThat(statusOf(AnswerStatuses.COMPATIBLE, JSON, code)).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "GRAPHQL_PARSE_FAILED, 400",
        "GRAPHQL_VALIDATION_FAILED, 422",
        "BAD_USER_INPUT, 422",
        "BAD_CURSOR, 422",
        "QUERY_TOO_LARGE, 422",
        "QUERY_TIMEOUT, 503",
        "SERVICE_UNAVAILABLE, 503",
        "INTERNAL_ERROR, 500"
    })
    void isTheSpecifiedOneOfItsErrorForEitherType(ErrorCode code, int status) {
        assertThat(statusOf(AnswerStatuses.SPECIFICATION, GRAPHQL, code)).isEqualTo(status);
        assertThat(statusOf(AnswerStatuses.SPECIFICATION, JSON, code)).isEqualTo(status);
    }

    @Test
    void isThatOfTheWorstError() {
        assertThat(statusOf(
                        AnswerStatuses.SPECIFICATION,
                        GRAPHQL,
                        ErrorCode.GRAPHQL_VALIDATION_FAILED,
                        ErrorCode.INTERNAL_ERROR,
                        ErrorCode.BAD_USER_INPUT))
                .isEqualTo(500);
    }

    @ParameterizedTest
    @EnumSource
    void isSuccessIfThereIsDataOrNoError(AnswerStatuses statuses) {
        var error = error(ErrorCode.INTERNAL_ERROR);
        var partial = ExecutionResult.newExecutionResult().data(Map.of()).addError(error);
        assertThat(new AnswerStatus(new AnswerSettings(statuses))
                        .of(partial.build(), GRAPHQL)
                        .value())
                .isEqualTo(200);
        assertThat(statusOf(statuses, GRAPHQL)).isEqualTo(200);
    }

    @Test
    void isPartialSuccessInTheTypeOfTheSpecificationIfThereAreDataAndErrors() {
        var partial = ExecutionResult.newExecutionResult().data(null).addError(error(ErrorCode.INTERNAL_ERROR));
        var whole = ExecutionResult.newExecutionResult().data(Map.of());
        var specified = new AnswerStatus(new AnswerSettings(AnswerStatuses.SPECIFICATION));
        assertThat(specified.isPartialSuccess(partial.build(), GRAPHQL)).isTrue();
        assertThat(specified.isPartialSuccess(partial.build(), JSON)).isFalse();
        assertThat(specified.isPartialSuccess(whole.build(), GRAPHQL)).isFalse();
        var compatible = new AnswerStatus(new AnswerSettings(AnswerStatuses.COMPATIBLE));
        assertThat(compatible.isPartialSuccess(partial.build(), GRAPHQL)).isFalse();
    }

    @Test
    void isSwitchedByTheSetting() {
        application.run(context ->
                assertThat(context.getBean(AnswerSettings.class).statuses()).isEqualTo(AnswerStatuses.COMPATIBLE));
        application
                .withPropertyValues("partnerships.http.statuses=specification")
                .run(context -> assertThat(context.getBean(AnswerSettings.class).statuses())
                        .isEqualTo(AnswerStatuses.SPECIFICATION));
    }

    private static int statusOf(AnswerStatuses statuses, MediaType type, ErrorCode... codes) {
        var answer = ExecutionResult.newExecutionResult()
                .errors(Arrays.stream(codes).map(AnswerStatusTest::error).toList());
        return new AnswerStatus(new AnswerSettings(statuses))
                .of(answer.build(), type)
                .value();
    }

    private static GraphQLError error(ErrorCode code) {
        return GraphqlErrorBuilder.newError()
                .message("failed")
                .extensions(Map.of("code", code.name()))
                .build();
    }

    @EnableConfigurationProperties(AnswerSettings.class)
    static class Settings {}
}
