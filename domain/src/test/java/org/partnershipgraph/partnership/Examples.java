package org.partnershipgraph.partnership;

import java.util.List;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.time.PartialDate;
import org.partnershipgraph.time.Period;

/** Partnerships and projects with what a test needs and nothing else. */
class Examples {

    static final String KARLSKRONA_TSHWANE = "karlskrona-tshwane";

    private Examples() {}

    static Participant participant(String municipality) {
        return new Participant(municipality, Role.THIRD_PARTY);
    }

    static Partnership of(Participant... participants) {
        return of(null, List.of(participants), List.of(), List.of(), List.of());
    }

    static Partnership of(Project... projects) {
        return of(null, List.of(projects));
    }

    static Partnership of(PartialDate since, List<Project> projects) {
        return of(since, pair(), List.of(), projects, List.of());
    }

    static Partnership of(List<Membership> memberships, Project... projects) {
        return of(null, pair(), memberships, List.of(projects), List.of());
    }

    static Partnership withSources(List<String> sources, Project... projects) {
        return of(null, pair(), List.of(), List.of(projects), sources);
    }

    static Project project(String slug, Period period) {
        return project(slug, KARLSKRONA_TSHWANE, period, List.of(), List.of(), List.of());
    }

    static Project project(
            String slug,
            String partnership,
            Period period,
            List<Integer> goals,
            List<String> networks,
            List<String> sources) {
        return new Project(
                slug,
                partnership,
                LocalizedText.same("A project"),
                null,
                null,
                period,
                null,
                null,
                null,
                List.of(),
                List.of(),
                goals,
                List.of(),
                List.of(),
                networks,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                sources,
                List.of());
    }

    private static List<Participant> pair() {
        return List.of(
                new Participant("karlskrona", Role.SWEDISH_PARTNER),
                new Participant("tshwane", Role.INTERNATIONAL_PARTNER));
    }

    private static Partnership of(
            PartialDate since,
            List<Participant> participants,
            List<Membership> memberships,
            List<Project> projects,
            List<String> sources) {
        return new Partnership(
                KARLSKRONA_TSHWANE, null, participants, since, memberships, projects, null, sources, List.of());
    }
}
