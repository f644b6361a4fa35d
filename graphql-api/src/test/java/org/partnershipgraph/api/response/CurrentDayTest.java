package org.partnershipgraph.api.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CurrentDayTest {

    private final Clock clock = mock();
    private CurrentDay today;

    @BeforeEach
    void startsOnTheDayThatSummerTimeEnds() {
        when(clock.getZone()).thenReturn(ZoneId.of("Europe/Stockholm"));
        set("2026-10-25T12:00:00Z");
        today = new CurrentDay(clock);
    }

    @Test
    void lastsFromMidnightToMidnight() {
        assertThat(dateAt("2026-10-24T22:00:00Z")).isEqualTo("2026-10-25");
        assertThat(dateAt("2026-10-25T22:59:59.999Z")).isEqualTo("2026-10-25");
        assertThat(dateAt("2026-10-25T23:00:00Z")).isEqualTo("2026-10-26");
    }

    @Test
    void followsAClockThatIsSetBack() {
        assertThat(dateAt("2026-10-24T21:59:59.999Z")).isEqualTo("2026-10-24");
        assertThat(dateAt("2026-10-25T12:00:00Z")).isEqualTo("2026-10-25");
    }

    private LocalDate dateAt(String instant) {
        set(instant);
        return today.date();
    }

    private void set(String instant) {
        when(clock.instant()).thenReturn(Instant.parse(instant));
        when(clock.millis()).thenReturn(Instant.parse(instant).toEpochMilli());
    }
}
