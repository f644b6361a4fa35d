package org.partnershipgraph.persistence.index.lucene;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.time.PartialDate;
import org.partnershipgraph.time.Period;

class PeriodRangesTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 2, 1);

    @RepeatedTest(50)
    void hasTheDaysOnWhichAPeriodIsActiveBeyondDoubt(RepetitionInfo repetition) {
        var period = anyPeriod(new Random(repetition.getCurrentRepetition()));
        var days = PeriodRanges.days(List.of(period));
        assertThat(FIRST.datesUntil(LAST))
                .allSatisfy(day -> assertThat(isIn(days, day))
                        .as("%s on %s", period, day)
                        .isEqualTo(Boolean.TRUE.equals(period.isActiveOn(day))));
    }

    @Test
    void hasNoDaysOfAPeriodWithinOneYear() {
        assertThat(PeriodRanges.days(List.of(Period.ofYears(2024, 2024), Period.ofYears(2024, null), Period.UNKNOWN)))
                .isEmpty();
    }

    private static boolean isIn(List<Entry.Range> days, LocalDate day) {
        return days.stream().anyMatch(range -> range.from() <= day.toEpochDay() && day.toEpochDay() <= range.to());
    }

    private static Period anyPeriod(Random random) {
        var dates = Stream.of(anyDate(random), anyDate(random))
                .sorted(comparing(PartialDate::earliest))
                .toList();
        return new Period(dates.get(0), dates.get(1));
    }

    private static PartialDate anyDate(Random random) {
        int year = 2024 + random.nextInt(3);
        int month = 1 + random.nextInt(12);
        return switch (random.nextInt(3)) {
            case 0 -> PartialDate.ofYear(year);
            case 1 -> new PartialDate(year, month, null);
            default -> new PartialDate(year, month, 1 + random.nextInt(28));
        };
    }
}
