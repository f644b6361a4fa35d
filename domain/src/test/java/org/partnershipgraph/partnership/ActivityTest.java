package org.partnershipgraph.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipgraph.partnership.Examples.project;

import java.time.LocalDate;
import java.util.List;
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
    void doesNotTellWhereAProjectMayBe() {
        assertThat(Examples.of(over, undated).isActiveOn(DAY)).isNull();
        assertThat(Examples.of(PartialDate.ofYear(2020), List.of()).isActiveOn(DAY))
                .isNull();
    }
}
