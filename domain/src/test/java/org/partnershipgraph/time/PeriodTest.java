package org.partnershipgraph.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2023,       2022",
        "2023,       2022-12-31",
        "2023-06,    2023-05",
        "2023-06,    2023-05-31",
        "2023-06-15, 2023-05",
        "2023-06-15, 2023-06-14",
        "2023-01,    2022",
    })
    void rejectsPeriodThatEndsBeforeItStarts(String start, String end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> period(start, end))
                .withMessageContaining(start)
                .withMessageContaining(end);
    }

    @ParameterizedTest
    @CsvSource({
        "2023,       2023",
        "2023-06,    2023",
        "2023-12-31, 2023",
        "2023,       2023-01",
        "2023,       2023-01-01",
        "2023-06-15, 2023-06",
        "2023-06-15, 2023-06-15",
        "2023,       2026",
    })
    void acceptsEndThatMayLieAfterTheStart(String start, String end) {
        var period = period(start, end);
        assertThat(period.startYear()).isEqualTo(2023);
        assertThat(period.endYear()).isEqualTo(Integer.parseInt(end.substring(0, 4)));
    }

    @Test
    void mayHaveAnUnknownStartOrEnd() {
        assertThat(Period.ofYears(2023, null)).isEqualTo(new Period(PartialDate.ofYear(2023), null));
        assertThat(Period.ofYears(null, 2026).startYear()).isNull();
        assertThat(Period.ofYears(2023, null).endYear()).isNull();
        assertThat(Period.ofYears(null, null)).isEqualTo(Period.UNKNOWN);
    }

    private static Period period(String start, String end) {
        return new Period(PartialDate.valueOf(start), PartialDate.valueOf(end));
    }
}
