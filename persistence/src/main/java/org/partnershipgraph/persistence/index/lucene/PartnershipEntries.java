package org.partnershipgraph.persistence.index.lucene;

import java.util.List;
import java.util.stream.Stream;
import org.partnershipgraph.partnership.Grant;
import org.partnershipgraph.partnership.Membership;
import org.partnershipgraph.partnership.Participant;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.query.Field;
import org.partnershipgraph.query.Kind;
import org.partnershipgraph.query.Sort;
import org.partnershipgraph.source.Claim;
import org.partnershipgraph.time.Period;

/**
 * The entries of a partnership: one for each project and last its own. Partnership and projects know each other's
 * facts, so that either is found by them without a detour.
 */
class PartnershipEntries {

    private final Partnership partnership;
    private final List<String> participants;

    private PartnershipEntries(Partnership partnership) {
        this.partnership = partnership;
        participants = partnership.participants().stream()
                .map(Participant::municipality)
                .toList();
    }

    static List<Entry> of(Partnership partnership) {
        var entries = new PartnershipEntries(partnership);
        var projects = partnership.projects().stream().map(entries::of);
        return Stream.concat(projects, Stream.of(entries.whole())).toList();
    }

    private Entry whole() {
        var periods = partnership.projects().stream().map(Project::period).toList();
        var own = new Period(partnership.since(), null);
        var starts = Stream.concat(Stream.of(own), periods.stream()).toList();
        var entry = new Entry(Kind.PARTNERSHIP, partnership.slug(), null)
                .with(Field.MUNICIPALITY, participants)
                .with(Field.NETWORK, networks())
                .with(Field.SOURCE, partnership.allSources())
                .with(
                        Field.CLAIM,
                        partnership.claims().stream().map(Claim::field).toList())
                .inYears(PeriodRanges.years(List.of(own)))
                .fromTo(partnership.startYear(), partnership.endYear());
        partnership.projects().forEach(project -> describe(entry, project));
        return time(entry, periods).numbered(Field.LAST_START, PeriodRanges.lastStart(starts));
    }

    private Entry of(Project project) {
        var entry = new Entry(Kind.PROJECT, project.key(), project.title())
                .with(Field.PARTNERSHIP, project.partnership())
                .with(Field.MUNICIPALITY, participants)
                .with(Field.NETWORK, project.networks())
                .with(Field.SOURCE, project.sources())
                .with(Field.CLAIM, project.claims().stream().map(Claim::field).toList())
                .ranked(Sort.KIND, project.phase())
                .fromTo(project.period().startYear(), project.period().endYear());
        return time(describe(entry, project), List.of(project.period()));
    }

    private List<String> networks() {
        return partnership.memberships().stream().map(Membership::network).toList();
    }

    private static Entry describe(Entry entry, Project project) {
        return entry.with(Field.PROJECT_AREA, project.projectAreas())
                .with(Field.THEME, project.themes())
                .with(Field.GOAL, project.goals())
                .with(Field.TAG, project.tags())
                .with(Field.METHOD, project.methods())
                .with(Field.PHASE, project.phase())
                .with(
                        Field.GRANT,
                        project.grants().stream().map(Grant::currency).toList());
    }

    private static Entry time(Entry entry, List<Period> periods) {
        return entry.inYears(PeriodRanges.years(periods))
                .ranging(Field.DAYS, PeriodRanges.days(periods))
                .numbered(Field.LAST_START, PeriodRanges.lastStart(periods))
                .numbered(Field.LAST_END, PeriodRanges.lastEnd(periods));
    }
}
