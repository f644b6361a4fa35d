package org.partnershipgraph.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.source.Source;
import org.partnershipgraph.store.Stores;
import org.partnershipgraph.time.Period;
import org.partnershipgraph.vocabulary.Country;
import org.partnershipgraph.vocabulary.GlobalGoal;
import org.partnershipgraph.vocabulary.Theme;
import org.springframework.beans.factory.BeanFactory;

/** All records as the store has them, to be looked through one by one. */
class World {

    final LocalDate today;
    final List<Municipality> municipalities;
    final List<Partnership> partnerships;
    final List<Network> networks;
    final List<Source> sources;
    final List<Country> countries;
    final List<GlobalGoal> goals;
    final List<Theme> themes;

    private final Map<String, Partnership> bySlug;
    private final Map<String, List<Municipality>> participants = new HashMap<>();
    private final Map<String, List<Partnership>> partnershipsOf = new HashMap<>();
    private final Map<String, List<Municipality>> partnersOf = new HashMap<>();

    World(BeanFactory beans) {
        today = LocalDate.now(beans.getBean(Clock.class));
        var stores = beans.getBean(Stores.class);
        municipalities = stores.of(Municipality.class).findAll();
        partnerships = stores.of(Partnership.class).findAll();
        bySlug = partnerships.stream().collect(Collectors.toMap(Partnership::slug, Function.identity()));
        networks = stores.of(Network.class).findAll();
        sources = stores.of(Source.class).findAll();
        countries = stores.of(Country.class).findAll();
        goals = stores.of(GlobalGoal.class).findAll();
        themes = stores.of(Theme.class).findAll();
    }

    List<Project> projects() {
        return partnerships.stream()
                .flatMap(partnership -> partnership.projects().stream())
                .toList();
    }

    Partnership partnershipOf(Project project) {
        return Objects.requireNonNull(bySlug.get(project.partnership()));
    }

    List<Municipality> participantsOf(Partnership partnership) {
        return participants.computeIfAbsent(
                partnership.slug(),
                slug -> municipalities.stream()
                        .filter(municipality -> partnership.roleOf(municipality.slug()) != null)
                        .toList());
    }

    List<Partnership> partnershipsOf(Municipality municipality) {
        return partnershipsOf.computeIfAbsent(
                municipality.slug(),
                slug -> partnerships.stream()
                        .filter(partnership -> partnership.roleOf(slug) != null)
                        .toList());
    }

    List<Municipality> partnersOf(Municipality municipality) {
        return partnersOf.computeIfAbsent(
                municipality.slug(),
                slug -> partnershipsOf(municipality).stream()
                        .flatMap(partnership -> participantsOf(partnership).stream())
                        .filter(other -> !other.slug().equals(slug))
                        .distinct()
                        .toList());
    }

    List<Partnership> partnershipsOf(Network network) {
        return partnerships.stream()
                .filter(partnership -> partnership.memberships().stream()
                        .anyMatch(membership -> membership.network().equals(network.slug())))
                .toList();
    }

    List<Project> projectsOf(Municipality municipality) {
        return partnershipsOf(municipality).stream()
                .flatMap(partnership -> partnership.projects().stream())
                .toList();
    }

    List<Project> projectsOf(Network network) {
        return projects().stream()
                .filter(project -> project.networks().contains(network.slug()))
                .toList();
    }

    /** When a project is known to be under way: its period, else its milestones, else its announcement. */
    static Period timeOf(Project project) {
        if (!project.period().equals(Period.UNKNOWN)) {
            return project.period();
        }
        if (project.milestones().isEmpty()) {
            return Period.ofYears(project.announcedYear(), null);
        }
        var years = project.milestones().stream()
                .mapToInt(milestone -> milestone.date().year())
                .summaryStatistics();
        return Period.ofYears(years.getMin(), years.getMax());
    }

    List<Municipality> municipalitiesOf(Country country) {
        return municipalities.stream()
                .filter(municipality -> country.code().equals(municipality.country()))
                .toList();
    }

    List<Partnership> partnershipsOf(Country country) {
        return partnerships.stream()
                .filter(partnership -> participantsOf(partnership).stream()
                        .anyMatch(municipality -> country.code().equals(municipality.country())))
                .toList();
    }

    List<Municipality> municipalitiesOf(Network network) {
        return partnershipsOf(network).stream()
                .flatMap(partnership -> participantsOf(partnership).stream())
                .distinct()
                .toList();
    }

    List<Network> networksOf(Municipality municipality) {
        return networks.stream()
                .filter(network -> municipalitiesOf(network).contains(municipality))
                .toList();
    }

    List<Network> networks(List<String> slugs) {
        return networks.stream()
                .filter(network -> slugs.contains(network.slug()))
                .toList();
    }

    Stream<Source> sources(List<String> slugs) {
        return sources.stream().filter(source -> slugs.contains(source.slug()));
    }
}
