package org.partnershipgraph.persistence.drift;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        item.status = partnership::statusOn;
        return item;
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
                        OrderField.PHASE,
                        project.phase() == null ? null : project.phase().ordinal())
                .fromTo(project.period().startYear(), project.period().endYear());
        takePart(item, partnership);
        item.status = project::statusOn;
        return describe(item, project);
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
                .with(IndexField.YEAR, years(project));
    }

    /** Those of the period, else from the first milestone to the last, else the year of the announcement. */
    private static List<Integer> years(Project project) {
        var period = project.period();
        if (period.startYear() != null && period.endYear() != null) {
            return range(period.startYear(), period.endYear());
        }
        if (period.startYear() != null || period.endYear() != null) {
            return Stream.of(period.startYear(), period.endYear())
                    .filter(Objects::nonNull)
                    .toList();
        }
        var milestones = project.milestones().stream()
                .mapToInt(milestone -> milestone.date().year())
                .summaryStatistics();
        return milestones.getCount() > 0
                ? range(milestones.getMin(), milestones.getMax())
                : Stream.ofNullable(project.announcedYear()).toList();
    }

    private static List<Integer> range(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }
}
