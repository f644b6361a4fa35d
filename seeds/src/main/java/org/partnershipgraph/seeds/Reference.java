package org.partnershipgraph.seeds;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Grant;
import org.partnershipgraph.partnership.Membership;
import org.partnershipgraph.partnership.Participant;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.people.Person;
import org.partnershipgraph.source.Claim;
import org.partnershipgraph.source.Source;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.time.Milestone;
import org.partnershipgraph.vocabulary.Country;
import org.partnershipgraph.vocabulary.GlobalGoal;
import org.partnershipgraph.vocabulary.Method;
import org.partnershipgraph.vocabulary.ProjectArea;
import org.partnershipgraph.vocabulary.Tag;
import org.partnershipgraph.vocabulary.Theme;

/** A record by its kind and key, as other records refer to it. */
record Reference(Class<? extends Aggregate> kind, String key) {

    /** Everything that a record refers to. */
    static Stream<Reference> of(Aggregate record) {
        if (record instanceof Municipality municipality) {
            return of(municipality);
        }
        if (record instanceof Network network) {
            return of(network);
        }
        return record instanceof Partnership partnership ? of(partnership) : Stream.empty();
    }

    private static Stream<Reference> of(Municipality municipality) {
        var country = municipality.country();
        var successor = municipality.successor();
        return Stream.of(
                        to(Country.class, country == null ? List.of() : List.of(country)),
                        to(Municipality.class, successor == null ? List.of() : List.of(successor.municipality())),
                        to(Source.class, municipality.sources()))
                .flatMap(part -> part);
    }

    private static Stream<Reference> of(Network network) {
        return Stream.of(
                        to(Country.class, network.countries()),
                        to(Country.class, network.earlierCountries()),
                        to(Source.class, network.sources()),
                        toSources(network.events().stream().map(Milestone::source)),
                        toSources(network.people().stream().map(Person::source)),
                        toSources(network.claims().stream().map(Claim::source)))
                .flatMap(part -> part);
    }

    private static Stream<Reference> of(Partnership partnership) {
        var participants = partnership.participants().stream().map(Participant::municipality);
        var networks = partnership.memberships().stream().map(Membership::network);
        return Stream.of(
                        to(Municipality.class, participants.toList()),
                        to(Network.class, networks.toList()),
                        to(Source.class, partnership.sources()),
                        toSources(partnership.claims().stream().map(Claim::source)),
                        partnership.projects().stream().flatMap(Reference::of))
                .flatMap(part -> part);
    }

    private static Stream<Reference> of(Project project) {
        return Stream.of(
                        to(ProjectArea.class, project.projectAreas()),
                        to(Theme.class, project.themes()),
                        to(
                                GlobalGoal.class,
                                project.goals().stream().map(String::valueOf).toList()),
                        to(Tag.class, project.tags()),
                        to(Method.class, project.methods()),
                        to(Network.class, project.networks()),
                        to(Source.class, project.sources()),
                        toSources(project.milestones().stream().map(Milestone::source)),
                        toSources(project.grants().stream().map(Grant::source)),
                        toSources(project.people().stream().map(Person::source)),
                        toSources(project.claims().stream().map(Claim::source)))
                .flatMap(part -> part);
    }

    private static Stream<Reference> to(Class<? extends Aggregate> kind, Collection<String> keys) {
        return keys.stream().map(key -> new Reference(kind, key));
    }

    private static Stream<Reference> toSources(Stream<@Nullable String> slugs) {
        return slugs.filter(Objects::nonNull).map(slug -> new Reference(Source.class, slug));
    }
}
