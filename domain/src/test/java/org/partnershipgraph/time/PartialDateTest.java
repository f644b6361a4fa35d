package org.partnershipgraph.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2023,       YEAR,  2023-01-01, 2023-12-31",
        "2023-12,    MONTH, 2023-12-01, 2023-12-31",
        "2023-02,    MONTH, 2023-02-01, 2023-02-28",
        "2024-02,    MONTH, 2024-02-01, 2024-02-29",
        "2023-12-15, DAY,   2023-12-15, 2023-12-15",
        "2024-02-29, DAY,   2024-02-29, 2024-02-29",
        "1000,       YEAR,  1000-01-01, 1000-12-31",
        "9999,       YEAR,  9999-01-01, 9999-12-31",
    })
    void isAsExactAsItsForm(String form, Precision precision, LocalDate earliest, LocalDate latest) {
        var date = PartialDate.valueOf(form);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date.value()).isEqualTo(form);
        assertThat(date).hasToString(form);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "23",
                "0999",
                "12023",
                "2023-",
                "2023-1",
                "2023-00",
                "2023-13",
                "2023-02-30",
                "2023-02-29",
                "2023-12-00",
                "2023-12-32",
                "2023-12-5",
                "15-12-2023",
                "2023/12",
                "2023-12-15T00:00",
                "-2023",
                "٢٠٢٣",
                "2023\n",
                "about 2023"
            })
    void rejectsWhatIsNoDate(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.valueOf(text));
    }

    @Test
    void rejectsDayWithoutMonth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartialDate(2023, null, 15))
                .withMessage("a day needs its month");
    }

    @Test
    void neverInventsTheDayOfAYear() {
        assertThat(PartialDate.ofYear(2023)).isNotEqualTo(PartialDate.valueOf("2023-01-01"));
    }
}
