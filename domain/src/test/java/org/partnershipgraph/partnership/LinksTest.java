package org.partnershipgraph.partnership;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class LinksTest {

    @Test
    void rejectsParticipantThatIsNoSlug() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Participant("Växjö", Role.SWEDISH_PARTNER));
    }

    @Test
    void rejectsMembershipInWhatIsNoSlug() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Membership("Climate action", null));
    }
}
