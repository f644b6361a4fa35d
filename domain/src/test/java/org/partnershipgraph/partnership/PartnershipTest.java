package org.partnershipgraph.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.partnershipgraph.partnership.Examples.KARLSKRONA_TSHWANE;
import static org.partnershipgraph.partnership.Examples.participant;
import static org.partnershipgraph.partnership.Examples.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.time.PartialDate;
import org.partnershipgraph.time.Period;

class PartnershipTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    @Test
    void rejectsNoParticipant() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Examples.of(new Participant[0]))
                .withMessageContaining("needs a participant");
    }

    @Test
    void hasOneParticipantIfNoSourceNamesTheOtherSide() {
        assertThat(Examples.of(participant("karlskrona")).participants()).hasSize(1);
    }

    @Test
    void rejectsTheSameParticipantTwice() {
        var twice = List.of(
                new Participant("tshwane", Role.INTERNATIONAL_PARTNER), new Participant("tshwane", Role.THIRD_PARTY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Examples.of(twice.toArray(Participant[]::new)))
                .withMessageContaining("participant tshwane twice");
    }

    @Test
    void holdsMoreThanTwoParticipantsInTheirOrder() {
        var three = Examples.of(participant("c"), participant("a"), participant("b"));
        assertThat(three.participants()).extracting(Participant::municipality).containsExactly("c", "a", "b");
    }

    @Test
    void rejectsProjectOfAnotherPartnership() {
        var other = project("water", "falun-murewa", Period.UNKNOWN, List.of(), List.of(), List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Examples.of(other))
                .withMessageContaining("falun-murewa/water is not one of " + KARLSKRONA_TSHWANE);
    }

    @Test
    void rejectsTwoProjectsOfOneSlug() {
        var project = project("water", Period.UNKNOWN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Examples.of(project, project))
                .withMessageContaining("project water twice");
    }

    @Test
    void rejectsTheSameMembershipTwice() {
        var membership = new Membership("climate-action", null);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Examples.of(List.of(membership, membership)))
                .withMessageContaining("membership climate-action twice");
    }

    @Test
    void rejectsProjectInANetworkThatItIsNoMemberOf() {
        var project = inNetwork("climate-action");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Examples.of(List.of(new Membership("democratic-resilience", null)), project))
                .withMessageContaining("no member");
    }

    @Test
    void acceptsProjectInANetworkThatItIsAMemberOf() {
        var memberships = List.of(new Membership("climate-action", Period.ofYears(2023, null)));
        assertThat(Examples.of(memberships, inNetwork("climate-action")).projects())
                .hasSize(1);
    }

    @Test
    void beganWhenASourceSaysSo() {
        var partnership =
                Examples.of(PartialDate.valueOf("1999-05"), List.of(project("water", Period.ofYears(2020, null))));
        assertThat(partnership.startYear()).isEqualTo(1999);
    }

    @Test
    void beganWithItsFirstProjectWhereNoSourceSaysMore() {
        var partnership = Examples.of(
                project("b", Period.ofYears(2020, null)),
                project("a", Period.ofYears(2017, 2019)),
                project("c", Period.UNKNOWN));
        assertThat(partnership.startYear()).isEqualTo(2017);
    }

    @Test
    void hasNoStartYearWhereNothingIsKnown() {
        assertThat(Examples.of(project("c", Period.UNKNOWN)).startYear()).isNull();
        assertThat(Examples.of(new Project[0]).startYear()).isNull();
    }

    @Test
    void listsItsSourcesAndThoseOfItsProjectsOnce() {
        var water = project("water", KARLSKRONA_TSHWANE, Period.UNKNOWN, List.of(), List.of(), List.of("b", "a"));
        var waste = project("waste", KARLSKRONA_TSHWANE, Period.UNKNOWN, List.of(), List.of(), List.of("c", "b"));
        assertThat(Examples.withSources(List.of("a"), water, waste).allSources())
                .containsExactly("a", "b", "c");
    }

    @Test
    void isActiveAsLongAsOneProjectIs() {
        var partnership =
                Examples.of(project("a", Period.ofYears(2017, 2019)), project("b", Period.ofYears(2025, 2027)));
        assertThat(partnership.statusOn(TODAY)).isEqualTo(Status.ACTIVE);
        assertThat(partnership.statusOn(TODAY.plusYears(1))).isEqualTo(Status.UNKNOWN);
        assertThat(partnership.statusOn(TODAY.plusYears(2))).isEqualTo(Status.ENDED);
    }

    @Test
    void isOfUnknownStatusWithoutProjects() {
        assertThat(Examples.of(new Project[0]).statusOn(TODAY)).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void doesNotChangeWithTheListsItWasMadeOf() {
        var projects = new ArrayList<>(List.of(project("water", Period.UNKNOWN)));
        var partnership = Examples.of((PartialDate) null, projects);
        projects.clear();
        assertThat(partnership.projects()).hasSize(1);
    }

    @Test
    void isKnownByItsSlug() {
        assertThat(Examples.of(new Project[0]).key()).isEqualTo(KARLSKRONA_TSHWANE);
    }

    private static Project inNetwork(String network) {
        return project("water", KARLSKRONA_TSHWANE, Period.UNKNOWN, List.of(), List.of(network), List.of());
    }
}
