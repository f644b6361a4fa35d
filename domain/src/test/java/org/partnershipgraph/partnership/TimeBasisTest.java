package org.partnershipgraph.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipgraph.partnership.Examples.KARLSKRONA_TSHWANE;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.time.Milestone;
import org.partnershipgraph.time.PartialDate;
import org.partnershipgraph.time.Period;

/** The years of a project come from the first of these that it has: period, milestones, announcement. */
class TimeBasisTest {

    @Test
    void isThePeriodIfEitherEndIsKnown() {
        var project = project(Period.ofYears(null, 2021), 2019, 2016);
        assertThat(project.timeBasis()).isEqualTo(TimeBasis.PERIOD);
        assertThat(project.years()).containsExactly(2021);
    }

    @Test
    void isTheMilestonesIfThePeriodIsUnknown() {
        var project = project(Period.UNKNOWN, 2019, 2018, 2016);
        assertThat(project.timeBasis()).isEqualTo(TimeBasis.MILESTONES);
        assertThat(project.years()).containsExactly(2016, 2017, 2018);
    }

    @Test
    void isTheAnnouncementIfNothingElseIsKnown() {
        var project = project(Period.UNKNOWN, 2019);
        assertThat(project.timeBasis()).isEqualTo(TimeBasis.ANNOUNCED);
        assertThat(project.years()).containsExactly(2019);
        assertThat(project(Period.UNKNOWN, null).timeBasis()).isNull();
        assertThat(project(Period.UNKNOWN, null).years()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2020, 2022, 2022, ACTIVE",
        "2020, 2022, 2023, ENDED",
        "2020, 2022, 2019, PLANNED",
        "2020,     , 2020, ACTIVE",
        "2020,     , 2021, UNKNOWN",
        "2020,     , 2019, PLANNED",
        "    , 2022, 2021, UNKNOWN",
        "    , 2022, 2022, ACTIVE",
        "    , 2022, 2023, ENDED",
        "    ,     , 2019, ACTIVE",
        "    ,     , 2020, UNKNOWN"
    })
    void decidesOnTheStatus(Integer start, Integer end, int year, Status status) {
        var project = project(Period.ofYears(start, end), 2019);
        assertThat(project.statusOn(LocalDate.of(year, 6, 1))).isEqualTo(status);
        assertThat(Examples.of(project).statusOn(LocalDate.of(year, 6, 1))).isEqualTo(status);
    }

    private static Project project(Period period, Integer announced, int... milestones) {
        return new Project(
                "water",
                KARLSKRONA_TSHWANE,
                LocalizedText.same("Water"),
                null,
                null,
                period,
                null,
                announced,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                IntStream.of(milestones)
                        .mapToObj(year ->
                                new Milestone(PartialDate.ofYear(year), LocalizedText.same("A visit"), null, null))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of());
    }
}
