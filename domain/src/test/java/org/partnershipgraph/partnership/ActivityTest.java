package org.partnershipgraph.partnership;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsFirst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipgraph.partnership.Examples.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.time.PartialDate;
import org.partnershipgraph.time.Period;

class ActivityTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

    private final Project running = project("running", Period.ofYears(2024, 2026));
    private final Project over = project("over", Period.ofYears(2020, 2022));
    private final Project undated = project("undated", Period.UNKNOWN);

    @Test
    void isActiveWithOneProjectThatIs() {
        assertThat(running.isActiveOn(DAY)).isTrue();
        assertThat(Examples.of(over, undated, running).isActiveOn(DAY)).isTrue();
    }

    @Test
    void isNotActiveWhereNoProjectIs() {
        assertThat(Examples.of(over).isActiveOn(DAY)).isFalse();
    }

    @Test
    void isNotActiveBeforeItBegan() {
        assertThat(Examples.of(PartialDate.ofYear(2026), List.of(undated)).isActiveOn(DAY))
                .isFalse();
    }

    @Test
    void isPlannedUntilItBegins() {
        assertThat(Examples.of(PartialDate.ofYear(2026), List.of(undated)).statusOn(DAY))
                .isEqualTo(Status.PLANNED);
        assertThat(Examples.of(PartialDate.ofYear(2026), List.of(running)).statusOn(DAY))
                .isEqualTo(Status.ACTIVE);
    }

    @RepeatedTest(200)
    void hasAStatusThatAgreesWithIsActive(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var first = project("first", anyPeriod(random));
        var partnership = Examples.of(anyDate(random), List.of(first, project("second", anyPeriod(random))));

        assertAgree(first.statusOn(DAY), first.isActiveOn(DAY));
        assertAgree(partnership.statusOn(DAY), partnership.isActiveOn(DAY));
    }

    private static void assertAgree(Status status, Boolean isActive) {
        assertThat(Boolean.TRUE.equals(isActive) && status != Status.ACTIVE).isFalse();
        assertThat(status == Status.ENDED && !Boolean.FALSE.equals(isActive)).isFalse();
    }

    private static Period anyPeriod(Random random) {
        var dates = Stream.of(anyDate(random), anyDate(random))
                .sorted(nullsFirst(comparing(PartialDate::earliest)))
                .toList();
        var isEndUnknown = random.nextInt(4) == 0;
        return new Period(dates.get(0), isEndUnknown ? null : dates.get(1));
    }

    /** About that day, to the year, the month or the day, or not known. */
    private static PartialDate anyDate(Random random) {
        int year = 2024 + random.nextInt(3);
        int month = 5 + random.nextInt(3);
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> PartialDate.ofYear(year);
            case 2 -> new PartialDate(year, month, null);
            default -> new PartialDate(year, month, 1 + random.nextInt(2));
        };
    }

    @Test
    void doesNotTellWhereAProjectMayBe() {
        assertThat(Examples.of(over, undated).isActiveOn(DAY)).isNull();
        assertThat(Examples.of(PartialDate.ofYear(2020), List.of()).isActiveOn(DAY))
                .isNull();
    }
}
