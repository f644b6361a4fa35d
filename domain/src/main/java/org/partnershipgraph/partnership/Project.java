package org.partnershipgraph.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.kind.KindDescription;
import org.partnershipgraph.kind.OrderField;
import org.partnershipgraph.kind.SearchField;
import org.partnershipgraph.people.Person;
import org.partnershipgraph.source.Claim;
import org.partnershipgraph.source.Disputable;
import org.partnershipgraph.store.Keyed;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.text.Names;
import org.partnershipgraph.text.Slug;
import org.partnershipgraph.time.Milestone;
import org.partnershipgraph.time.Period;
import org.partnershipgraph.vocabulary.GlobalGoal;

/**
 * A project of a partnership, stored inside it.
 *
 * @param slug unique within its partnership
 * @param partnership slug of the partnership
 * @param duration its planned duration, if a source states it without both dates
 * @param announcedYear the year its approval was announced
 * @param areaOfCooperation the partners' own words for their field
 * @param projectAreas slugs of its project areas
 * @param themes slugs of its themes
 * @param goals numbers of its global goals
 * @param tags slugs of its tags
 * @param methods slugs of the methods it uses
 * @param networks slugs of the networks it belongs to
 * @param referenceNumbers numbers of its applications to ICLD
 * @param note what a reader should know if the data is doubtful
 * @param sources slugs of the pages its facts come from
 * @param claims what each source says, if sources disagree
 */
public record Project(
        String slug,
        String partnership,
        LocalizedText title,
        @Nullable LocalizedText summary,
        @Nullable Phase phase,
        Period period,
        Period.@Nullable Length duration,
        @Nullable Integer announcedYear,
        @Nullable LocalizedText areaOfCooperation,
        List<String> projectAreas,
        List<String> themes,
        List<Integer> goals,
        List<String> tags,
        List<String> methods,
        List<String> networks,
        List<Milestone> milestones,
        List<Grant> grants,
        List<Person> people,
        List<String> referenceNumbers,
        @Nullable LocalizedText note,
        List<String> sources,
        List<Claim> claims)
        implements Keyed, Disputable {

    public static final Kind<Project> KIND = KindDescription.nested(Project.class, "projects")
            .within(Partnership.class, IndexField.PARTNERSHIP, Partnership::projects)
            .title(Project::title)
            .searched(SearchField.TITLE, Project::title)
            .searched(SearchField.SUMMARY, Project::summary)
            .searched(SearchField.AREA_OF_COOPERATION, Project::areaOfCooperation)
            .searched(SearchField.PERSON, project -> project.people().stream().flatMap(Person::introductions))
            .inherits(IndexField.MUNICIPALITY)
            .links(IndexField.NETWORK, Project::networks)
            .links(IndexField.PROJECT_AREA, Project::projectAreas)
            .links(IndexField.THEME, Project::themes)
            .links(IndexField.GOAL, Project::goals)
            .links(IndexField.TAG, Project::tags)
            .links(IndexField.METHOD, Project::methods)
            .value(IndexField.PHASE, Project::phase)
            .value(IndexField.GRANT, Project::currencies)
            .value(IndexField.YEAR, Project::years)
            .startsAndEnds(
                    project -> project.period().startYear(),
                    project -> project.period().endYear())
            .number(IndexField.ANNOUNCED_YEAR, Project::announcedYear)
            .order(OrderField.ANNOUNCED_YEAR, Project::announcedYear)
            .days(project -> Status.days(project.years(), project::statusOn))
            .order(OrderField.PHASE, Project::phase)
            .links(IndexField.SOURCE, Project::sources)
            .refersTo(IndexField.SOURCE, Project::citedSources)
            .value(IndexField.CLAIM, project -> project.claims().stream().map(Claim::field))
            .orderedByName();

    public Project {
        Slug.require(slug);
        Slug.require(partnership);
        Names.require(title);
        projectAreas = Names.copyOf(projectAreas);
        themes = Names.copyOf(themes);
        goals = List.copyOf(goals);
        goals.forEach(GlobalGoal::requireNumber);
        tags = Names.copyOf(tags);
        methods = Names.copyOf(methods);
        networks = Names.copyOf(networks);
        milestones = List.copyOf(milestones);
        grants = List.copyOf(grants);
        people = List.copyOf(people);
        referenceNumbers = List.copyOf(referenceNumbers);
        sources = Names.copyOf(sources);
        claims = List.copyOf(claims);
        Partnership.requireDistinct(slug, "project area", projectAreas, Function.identity());
        Partnership.requireDistinct(slug, "theme", themes, Function.identity());
        Partnership.requireDistinct(slug, "goal", goals, String::valueOf);
        Partnership.requireDistinct(slug, "tag", tags, Function.identity());
        Partnership.requireDistinct(slug, "method", methods, Function.identity());
        Partnership.requireDistinct(slug, "network", networks, Function.identity());
    }

    /** The currencies of its grants; XXX, which means "no currency" in ISO 4217, if the amount is unknown. */
    List<String> currencies() {
        return grants.stream()
                .map(grant -> Objects.requireNonNullElse(grant.currency(), "XXX"))
                .toList();
    }

    /** The sources of its parts. */
    private Stream<@Nullable String> citedSources() {
        return Stream.of(
                        milestones.stream().map(Milestone::source),
                        grants.stream().map(Grant::source),
                        people.stream().map(Person::source),
                        claims.stream().map(Claim::source))
                .flatMap(part -> part);
    }

    /** Its key among all projects: the slug of its partnership, a slash, its own slug. */
    @Override
    public String key() {
        return partnership + "/" + slug;
    }

    /** The facts from which its years are known, null if no year is known. */
    public @Nullable TimeBasis timeBasis() {
        if (!period.years().isEmpty()) {
            return TimeBasis.PERIOD;
        }
        if (!milestones.isEmpty()) {
            return TimeBasis.MILESTONES;
        }
        return announcedYear == null ? null : TimeBasis.ANNOUNCED;
    }

    /**
     * The years in which it is under way, as far as is known: those of its period, else from its first milestone to its
     * last, else the year in which it was announced.
     */
    public List<Integer> years() {
        var basis = timeBasis();
        if (basis == TimeBasis.MILESTONES) {
            var known = milestones.stream()
                    .mapToInt(milestone -> milestone.date().year())
                    .summaryStatistics();
            return IntStream.rangeClosed(known.getMin(), known.getMax()).boxed().toList();
        }
        return announcedYear != null && basis == TimeBasis.ANNOUNCED ? List.of(announcedYear) : period.years();
    }

    /** Active if it is under way in the year of that day, as far as is known. */
    public Status statusOn(LocalDate day) {
        return Status.of(years(), period, day.getYear());
    }

    /** Whether it runs on that day; null if the known dates do not say. */
    public @Nullable Boolean isActiveOn(LocalDate day) {
        return period.isActiveOn(day);
    }
}
