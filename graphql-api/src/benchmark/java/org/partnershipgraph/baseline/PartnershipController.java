package org.partnershipgraph.baseline;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.baseline.Partnership.Membership;
import org.partnershipgraph.baseline.Partnership.Participant;
import org.partnershipgraph.baseline.Partnership.Project;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class PartnershipController {

    private final MunicipalityRepository municipalities;
    private final NetworkRepository networks;
    private final GlobalGoalRepository goals;

    PartnershipController(
            MunicipalityRepository municipalities, NetworkRepository networks, GlobalGoalRepository goals) {
        this.municipalities = municipalities;
        this.networks = networks;
        this.goals = goals;
    }

    @BatchMapping
    Map<Participant, Municipality> municipality(List<Participant> participants) {
        var slugs = participants.stream().map(Participant::municipality).collect(toSet());
        var bySlug = municipalities.findAllById(slugs).stream().collect(toMap(Municipality::slug, identity()));
        return participants.stream()
                .filter(participant -> bySlug.containsKey(participant.municipality()))
                .collect(toMap(identity(), participant -> bySlug.get(participant.municipality())));
    }

    @BatchMapping
    Map<Partnership, List<Network>> networks(List<Partnership> partnerships) {
        var slugs = partnerships.stream()
                .flatMap(partnership -> partnership.memberships().stream())
                .map(Membership::network)
                .collect(toSet());
        var bySlug = networks.findAllById(slugs).stream().collect(toMap(Network::slug, identity()));
        return partnerships.stream()
                .collect(toMap(identity(), partnership -> networksOf(partnership, bySlug)));
    }

    private static List<Network> networksOf(Partnership partnership, Map<String, Network> bySlug) {
        return partnership.memberships().stream()
                .map(membership -> bySlug.get(membership.network()))
                .filter(Objects::nonNull)
                .toList();
    }

    @BatchMapping
    Map<Project, List<GlobalGoal>> goals(List<Project> projects) {
        var numbers = projects.stream()
                .flatMap(project -> project.goals().stream())
                .map(String::valueOf)
                .collect(toSet());
        var byNumber = goals.findAllById(numbers).stream().collect(toMap(GlobalGoal::number, identity()));
        return projects.stream().collect(toMap(identity(), project -> goalsOf(project, byNumber)));
    }

    private static List<GlobalGoal> goalsOf(Project project, Map<String, GlobalGoal> byNumber) {
        return project.goals().stream()
                .map(number -> byNumber.get(String.valueOf(number)))
                .filter(Objects::nonNull)
                .toList();
    }

    @SchemaMapping
    @Nullable
    String title(Project project) {
        return project.title().english();
    }

    @SchemaMapping
    @Nullable
    String name(Network network) {
        return network.name().english();
    }

    @SchemaMapping
    @Nullable
    String name(GlobalGoal goal) {
        return goal.name().english();
    }
}
