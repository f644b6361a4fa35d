package org.partnershipgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class WindowTest {

    @Test
    void startsAtTheBeginning() {
        assertThat(Window.first(20)).isEqualTo(new Window(20, null, false));
    }

    @Test
    void mayBeEmpty() {
        assertThat(Window.first(0).size()).isZero();
    }

    @Test
    void rejectsNegativeSize() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Window.first(-1))
                .withMessage("a window cannot have -1 items");
    }
}
