package org.partnershipgraph.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipgraph.time.PartialDate;
import org.partnershipgraph.time.Period;

class StatusTest {

    @ParameterizedTest(name = "from {0} to {1} is {2}")
    @CsvSource({
        "2024,       2027,       ACTIVE",
        "2024,       2026-11-01, ACTIVE",
        "2026-10,    2026-11,    ACTIVE",
        "2026-11-01, 2026-11-01, ACTIVE",
        "2024,       2026,       ACTIVE",
        "2026,       2028,       ACTIVE",
        "2026-11,    2026-11,    ACTIVE",
        "2020,       2025,       ENDED",
        "2020,       2026-10,    ACTIVE",
        "2020,       2026-10-31, ACTIVE",
        ",           2025,       ENDED",
        "2027,       2028,       PLANNED",
        "2026-12,    2028,       ACTIVE",
        "2026-11-02, ,           ACTIVE",
        "2024,       ,           UNKNOWN",
        ",           2028,       UNKNOWN",
        ",           ,           UNKNOWN",
    })
    void isActiveInEveryKnownYear(String start, String end, Status expected) {
        var period = new Period(date(start), date(end));
        assertThat(Status.of(period.years(), period, 2026)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} together are {1}")
    @CsvSource({
        "ENDED ACTIVE PLANNED UNKNOWN, ACTIVE",
        "ENDED PLANNED UNKNOWN,        PLANNED",
        "ENDED UNKNOWN,                UNKNOWN",
        "ENDED ENDED,                  ENDED",
    })
    void isThatOfTheLiveliestProject(String statuses, Status expected) {
        assertThat(Status.together(
                        Arrays.stream(statuses.split(" ")).map(Status::valueOf).toList()))
                .isEqualTo(expected);
    }

    @Test
    void isUnknownWithoutProjects() {
        assertThat(Status.together(List.of())).isEqualTo(Status.UNKNOWN);
    }

    private static PartialDate date(String form) {
        return form == null ? null : PartialDate.valueOf(form);
    }
}
