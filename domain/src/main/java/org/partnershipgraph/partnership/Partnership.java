package org.partnershipgraph.partnership;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.kind.KindDescription;
import org.partnershipgraph.kind.OrderField;
import org.partnershipgraph.source.Claim;
import org.partnershipgraph.source.Disputable;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.text.Names;
import org.partnershipgraph.text.Slug;
import org.partnershipgraph.time.DayRange;
import org.partnershipgraph.time.PartialDate;
import org.partnershipgraph.time.Period;

/**
 * A lasting relation between municipalities, one for each distinct set of participants. It has one participant if no
 * source names the other side.
 *
 * @param slug its participants' slugs joined
 * @param since when it began, if a source states it
 * @param note what a reader should know if the data is doubtful
 * @param sources slugs of the pages its facts come from
 * @param claims what each source says, if sources disagree
 */
public record Partnership(
        String slug,
        @Nullable Long version,
        List<Participant> participants,
        @Nullable PartialDate since,
        List<Membership> memberships,
        List<Project> projects,
        @Nullable LocalizedText note,
        List<String> sources,
        List<Claim> claims)
        implements Aggregate, Disputable {

    public static final Kind<Partnership> KIND = KindDescription.of(Partnership.class, "partnerships")
            .links(IndexField.MUNICIPALITY, Partnership::municipalities)
            .links(IndexField.NETWORK, Partnership::networks)
            .links(IndexField.PROJECT_AREA, partnership -> partnership.eachProjects(Project::projectAreas))
            .links(IndexField.THEME, partnership -> partnership.eachProjects(Project::themes))
            .links(IndexField.GOAL, partnership -> partnership.eachProjects(Project::goals))
            .links(IndexField.TAG, partnership -> partnership.eachProjects(Project::tags))
            .links(IndexField.METHOD, partnership -> partnership.eachProjects(Project::methods))
            .value(IndexField.PHASE, partnership -> partnership.eachProjects(Project::phase))
            .value(IndexField.GRANT, partnership -> partnership.eachProjects(Project::currencies))
            .value(IndexField.YEAR, Partnership::years)
            .startsAndEnds(Partnership::startYear, Partnership::endYear)
            .days(Partnership::statusDays)
            .links(IndexField.SOURCE, Partnership::allSources)
            .refersTo(
                    IndexField.SOURCE,
                    partnership -> partnership.claims().stream().map(Claim::source))
            .value(
                    IndexField.CLAIM,
                    partnership -> partnership.claims().stream().map(Claim::field))
            .unique(
                    "participants",
                    partnership ->
                            partnership.municipalities().stream().sorted().toList())
            .tiedBy(IndexField.MUNICIPALITY, IndexField.NETWORK, IndexField.GOAL, IndexField.PROJECT_AREA)
            .orderedBy(OrderField.KEY);

    public Partnership {
        Slug.require(slug);
        participants = List.copyOf(participants);
        if (participants.isEmpty()) {
            throw new IllegalArgumentException(slug + " needs a participant");
        }
        memberships = List.copyOf(memberships);
        projects = List.copyOf(projects);
        requireDistinct(slug, "participant", participants, Participant::municipality);
        requireDistinct(slug, "membership", memberships, Membership::network);
        requireDistinct(slug, "project", projects, Project::slug);
        requireOwn(slug, memberships, projects);
        sources = Names.copyOf(sources);
        claims = List.copyOf(claims);
    }

    @Override
    public String key() {
        return slug;
    }

    /** The slugs of its participants. */
    public List<String> municipalities() {
        return participants.stream().map(Participant::municipality).toList();
    }

    /** The slugs of the networks that it is a member of. */
    public List<String> networks() {
        return memberships.stream().map(Membership::network).toList();
    }

    private Stream<@Nullable Object> eachProjects(Function<Project, @Nullable Object> value) {
        return projects.stream().map(value);
    }

    /** The known years of its beginning and of its projects. */
    private Stream<Integer> years() {
        var own = since == null ? Stream.<Integer>of() : Stream.of(since.year());
        return Stream.concat(own, projects.stream().flatMap(project -> project.years().stream()));
    }

    private Map<IndexField, List<DayRange>> statusDays() {
        return Status.days(years().toList(), this::statusOn);
    }

    /** The year it began as a source states it, else that of its first project; null if neither is known. */
    public @Nullable Integer startYear() {
        if (since != null) {
            return since.year();
        }
        return projects.stream()
                .map(project -> project.period().startYear())
                .filter(Objects::nonNull)
                .min(Integer::compare)
                .orElse(null);
    }

    /** The year in which the last of its projects ends; null if it has no projects or the end of one is unknown. */
    public @Nullable Integer endYear() {
        var ends = projects.stream().map(project -> project.period().endYear()).toList();
        return ends.isEmpty() || ends.contains(null) ? null : Collections.max(ends);
    }

    /** Slugs of the pages that its own facts and those of its projects come from, each once. */
    public List<String> allSources() {
        return Stream.concat(sources.stream(), projects.stream().flatMap(project -> project.sources().stream()))
                .distinct()
                .toList();
    }

    /** The role of a municipality, given by its slug; null if it does not take part. */
    public @Nullable Role roleOf(String municipality) {
        return participants.stream()
                .filter(participant -> participant.municipality().equals(municipality))
                .map(Participant::role)
                .findFirst()
                .orElse(null);
    }

    /** The period of its membership in a network, given by its slug; null if unknown. */
    public @Nullable Period periodIn(String network) {
        return memberships.stream()
                .filter(membership -> membership.network().equals(network))
                .map(Membership::period)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Active if it or one of its projects is under way in the year of that day, as far as is known. */
    public Status statusOn(LocalDate day) {
        if (years().anyMatch(year -> year == day.getYear())) {
            return Status.ACTIVE;
        }
        if (since != null && since.year() > day.getYear()) {
            return Status.PLANNED;
        }
        return Status.together(
                projects.stream().map(project -> project.statusOn(day)).toList());
    }

    /** Whether one of its projects runs on that day; null if the known dates do not say. */
    public @Nullable Boolean isActiveOn(LocalDate day) {
        var answers = projects.stream().map(project -> project.isActiveOn(day)).toList();
        if (answers.contains(true)) {
            return true;
        }
        var isKnown = !answers.isEmpty() && !answers.contains(null);
        return (isKnown || beginsAfter(day)) ? false : null;
    }

    private boolean beginsAfter(LocalDate day) {
        return since != null && day.isBefore(since.earliest());
    }

    static <T> void requireDistinct(String slug, String what, List<T> items, Function<T, String> name) {
        var seen = new HashSet<String>();
        for (var item : items) {
            if (!seen.add(name.apply(item))) {
                throw new IllegalArgumentException(slug + " has the " + what + " " + name.apply(item) + " twice");
            }
        }
    }

    private static void requireOwn(String slug, List<Membership> memberships, List<Project> projects) {
        var networks = memberships.stream().map(Membership::network).toList();
        for (var project : projects) {
            if (!project.partnership().equals(slug)) {
                throw new IllegalArgumentException("the project " + project.key() + " is not one of " + slug);
            }
            if (!networks.containsAll(project.networks())) {
                throw new IllegalArgumentException(
                        project.key() + " is in a network that " + slug + " is no member of");
            }
        }
    }
}
