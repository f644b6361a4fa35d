package org.partnershipgraph.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrantTest {

    @ParameterizedTest
    @ValueSource(ints = {0, -500_000})
    void rejectsAmountThatIsNone(int amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grant(amount, "SEK"))
                .withMessage("a grant is more than nothing, not " + amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kr", "sek", "SEKR", "S3K"})
    void rejectsCurrencyOfAnotherForm(String currency) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grant(500_000, currency))
                .withMessageContaining("is not a currency code");
    }

    @Test
    void holdsWhatIsKnown() {
        assertThat(grant(500_000, "SEK").amount()).isEqualTo(500_000);
    }

    private static Grant grant(int amount, String currency) {
        return new Grant(amount, currency, false, false, null, null, null);
    }
}
