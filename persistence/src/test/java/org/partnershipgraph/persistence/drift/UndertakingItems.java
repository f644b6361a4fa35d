package org.partnershipgraph.persistence.drift;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.OrderField;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Grant;
import org.partnershipgraph.partnership.Membership;
import org.partnershipgraph.partnership.Participant;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.source.Claim;
import org.partnershipgraph.time.Period;
import org.partnershipgraph.vocabulary.GlobalGoal;
import org.partnershipgraph.vocabulary.Method;
import org.partnershipgraph.vocabulary.ProjectArea;
import org.partnershipgraph.vocabulary.Tag;
import org.partnershipgraph.vocabulary.Theme;

/** A partnership and its projects, read off one by one. */
final class UndertakingItems {

    private UndertakingItems() {}

    static Stream<Item> of(Partnership partnership) {
        return Stream.concat(
                Stream.of(whole(partnership)),
                partnership.projects().stream().map(project -> of(partnership, project)));
    }

    private static Item whole(Partnership partnership) {
        var networks =
                partnership.memberships().stream().map(Membership::network).toList();
        var item = new Item(Partnership.KIND, partnership.slug())
                .with(IndexField.NETWORK, networks)
                .linkedTo(Network.KIND, networks)
                .with(IndexField.SOURCE, partnership.sources())
                .with(
                        IndexField.CLAIM,
                        partnership.claims().stream().map(Claim::field).toList())
                .fromTo(partnership.startYear(), partnership.endYear());
        takePart(item, partnership);
        for (var project : partnership.projects()) {
            describe(item, project).with(IndexField.SOURCE, project.sources());
        }
        var since = partnership.since();
        if (since != null) {
            item.with(IndexField.YEAR, since.year());
        }
        return days(item, partnership.projects().stream().map(Project::period).toList())
                .numbered(IndexField.LAST_START, lastStart(partnership));
    }

    private static Item of(Partnership partnership, Project project) {
        var item = new Item(Project.KIND, partnership.slug() + "/" + project.slug())
                .called(project.title())
                .with(IndexField.PARTNERSHIP, partnership.slug())
                .with(IndexField.NETWORK, project.networks())
                .with(IndexField.SOURCE, project.sources())
                .with(
                        IndexField.CLAIM,
                        project.claims().stream().map(Claim::field).toList())
                .at(
                        OrderField.KIND,
                        project.phase() == null ? null : project.phase().ordinal())
                .fromTo(project.period().startYear(), project.period().endYear());
        takePart(item, partnership);
        return days(describe(item, project), List.of(project.period()));
    }

    private static void takePart(Item item, Partnership partnership) {
        var parties = partnership.participants().stream()
                .map(Participant::municipality)
                .toList();
        item.with(IndexField.MUNICIPALITY, parties).linkedTo(Municipality.KIND, parties);
    }

    private static Item describe(Item item, Project project) {
        return item.with(IndexField.PROJECT_AREA, project.projectAreas())
                .with(IndexField.THEME, project.themes())
                .with(IndexField.GOAL, project.goals())
                .with(IndexField.TAG, project.tags())
                .with(IndexField.METHOD, project.methods())
                .with(IndexField.PHASE, project.phase())
                .with(
                        IndexField.GRANT,
                        project.grants().stream().map(Grant::currency).toList())
                .linkedTo(ProjectArea.KIND, project.projectAreas())
                .linkedTo(Theme.KIND, project.themes())
                .linkedTo(GlobalGoal.KIND, project.goals())
                .linkedTo(Tag.KIND, project.tags())
                .linkedTo(Method.KIND, project.methods())
                .linkedTo(Network.KIND, project.networks())
                .saying(project.title())
                .saying(project.summary())
                .saying(project.areaOfCooperation())
                .during(project.period());
    }

    private static Item days(Item item, Collection<Period> periods) {
        item.periods.addAll(periods);
        var ends = periods.stream()
                .map(period -> period.end() == null ? null : period.end().latest())
                .toList();
        if (!ends.isEmpty() && !ends.contains(null)) {
            item.numbered(
                    IndexField.LAST_END,
                    day(ends.stream().max(Comparator.naturalOrder()).orElseThrow()));
        }
        return item.numbered(IndexField.LAST_START, latest(starts(periods)));
    }

    private static @Nullable Integer lastStart(Partnership partnership) {
        var own = Stream.ofNullable(partnership.since()).map(since -> since.earliest());
        return latest(Stream.concat(
                own, starts(partnership.projects().stream().map(Project::period).toList())));
    }

    private static Stream<LocalDate> starts(Collection<Period> periods) {
        return periods.stream().map(Period::start).filter(Objects::nonNull).map(start -> start.earliest());
    }

    private static @Nullable Integer latest(Stream<LocalDate> days) {
        return days.max(Comparator.naturalOrder()).map(UndertakingItems::day).orElse(null);
    }

    static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }
}
