package org.partnershipgraph.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
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

    @ParameterizedTest
    @CsvSource({
        "2024,       2026,       2023-12-31, false",
        "2024,       2026,       2024-01-01,",
        "2024,       2026,       2024-12-30,",
        "2024,       2026,       2024-12-31, true",
        "2024,       2026,       2026-01-01, true",
        "2024,       2026,       2026-01-02,",
        "2024,       2026,       2026-12-31,",
        "2024,       2026,       2027-01-01, false",
        "2024-05,    2024-07-10, 2024-05-31, true",
        "2024-05,    2024-07-10, 2024-07-10, true",
        "2024-05,    2024-07-10, 2024-07-11, false",
        "2024-05-02, 2024-05-02, 2024-05-02, true",
        "2024,       2024,       2024-06-01,",
        "2024,       ,           2030-01-01,",
        "2024,       ,           2023-12-31, false",
        ",           2026,       2020-01-01,",
        ",           2026,       2027-01-01, false",
        ",           ,           2026-01-01,",
    })
    void isActiveOrNotOnlyWhereItsDatesTell(String start, String end, LocalDate day, Boolean isActive) {
        assertThat(period(start, end).isActiveOn(day)).isEqualTo(isActive);
    }

    @ParameterizedTest
    @CsvSource({
        "2024,       2026,       3,  YEAR",
        "2024,       2024,       1,  YEAR",
        "2024-12,    2026,       3,  YEAR",
        "2024,       2026-01-31, 3,  YEAR",
        "2023-11,    2024-02,    4,  MONTH",
        "2023-11-30, 2024-02,    4,  MONTH",
        "2023-11,    2023-11-01, 1,  MONTH",
        "2024-02-28, 2024-03-01, 3,  DAY",
        "2024-02-28, 2024-02-28, 1,  DAY",
    })
    void lastsAsManyYearsMonthsOrDaysAsItTouches(String start, String end, int amount, Precision unit) {
        assertThat(period(start, end).duration()).isEqualTo(new Period.Length(amount, unit));
    }

    @Test
    void hasNoDurationWhereAnEndIsUnknown() {
        assertThat(Period.ofYears(2023, null).duration()).isNull();
        assertThat(Period.ofYears(null, 2023).duration()).isNull();
        assertThat(Period.UNKNOWN.duration()).isNull();
    }

    private static Period period(String start, String end) {
        return new Period(date(start), date(end));
    }

    private static PartialDate date(String text) {
        return text == null ? null : PartialDate.valueOf(text);
    }
}
