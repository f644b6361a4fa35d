package org.partnershipgraph.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.partnershipgraph.partnership.Examples.KARLSKRONA_TSHWANE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.time.Period;

class ProjectTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 18, -1})
    void rejectsGoalThatDoesNotExist(int goal) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> project("water", KARLSKRONA_TSHWANE, List.of(11, goal)))
                .withMessage("a global goal is 1 to 17, not " + goal);
    }

    @Test
    void rejectsWhatItHasTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> project("water", KARLSKRONA_TSHWANE, List.of(4, 16, 4)))
                .withMessage("water has the goal 4 twice");
    }

    @Test
    void rejectsSlugsOfAnotherForm() {
        assertThatIllegalArgumentException().isThrownBy(() -> project("Water", KARLSKRONA_TSHWANE, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> project("water", "Karlskrona", List.of()));
    }

    @Test
    void isKnownByItsPartnershipAndItsSlug() {
        assertThat(project("water", KARLSKRONA_TSHWANE, List.of()).key()).isEqualTo("karlskrona-tshwane/water");
    }

    private static Project project(String slug, String partnership, List<Integer> goals) {
        return Examples.project(slug, partnership, Period.UNKNOWN, goals, List.of(), List.of());
    }
}
