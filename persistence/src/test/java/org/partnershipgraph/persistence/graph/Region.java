package org.partnershipgraph.persistence.graph;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.graph.Tie;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.municipality.MunicipalityKind;
import org.partnershipgraph.municipality.Seat;
import org.partnershipgraph.municipality.Succession;
import org.partnershipgraph.partnership.Membership;
import org.partnershipgraph.partnership.Participant;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.partnership.Role;
import org.partnershipgraph.persistence.RunningStore;
import org.partnershipgraph.persistence.contract.Bare;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.time.Period;

/** Random municipalities and partnerships, and naive answers to questions about them. */
class Region {

    final List<Municipality> municipalities = new ArrayList<>();
    final List<Partnership> partnerships = new ArrayList<>();
    private final Random random;

    Region(long seed, int municipalities, int partnerships) {
        random = new Random(seed);
        for (int i = 0; i < municipalities; i++) {
            this.municipalities.add(municipality(i));
        }
        for (int i = 0; i < partnerships; i++) {
            this.partnerships.add(partnership("p" + i));
        }
    }

    GraphState state() {
        var state = new GraphState();
        var order = new ArrayList<>(partnerships);
        Collections.shuffle(order, random);
        municipalities.forEach(state::put);
        order.forEach(state::put);
        return state;
    }

    void saveIn(RunningStore store) {
        store.of(Municipality.class).saveAll(municipalities);
        store.of(Partnership.class).saveAll(partnerships);
    }

    Partnership partnership(String slug) {
        var parties = some(2 + random.nextInt(2), municipalities.size())
                .mapToObj(at -> municipalities.get(at).slug());
        var networks = some(Math.max(0, random.nextInt(5) - 2), 1 + municipalities.size() / 8)
                .mapToObj(network -> "n" + network)
                .toList();
        return new Partnership(
                slug,
                null,
                parties.map(party -> new Participant(party, Role.THIRD_PARTY)).toList(),
                null,
                networks.stream().map(network -> new Membership(network, null)).toList(),
                List.of(project(slug)),
                null,
                List.of(),
                List.of());
    }

    Set<String> slugs() {
        return municipalities.stream().map(Municipality::slug).collect(toSet());
    }

    static List<String> parties(Partnership partnership) {
        return partnership.participants().stream()
                .map(Participant::municipality)
                .toList();
    }

    static List<String> networks(Partnership partnership) {
        return partnership.memberships().stream().map(Membership::network).toList();
    }

    /** The partnerships in which a municipality takes part. */
    List<Partnership> of(String municipality) {
        return partnerships.stream()
                .filter(partnership -> parties(partnership).contains(municipality))
                .toList();
    }

    /** The municipalities that are one tie away. */
    Set<String> joined(String municipality, Set<Tie> via) {
        var own = of(municipality);
        var direct = via.contains(Tie.PARTNERSHIP) ? own : List.<Partnership>of();
        var networks = via.contains(Tie.NETWORK)
                ? own.stream().flatMap(one -> networks(one).stream()).collect(toSet())
                : Set.<String>of();
        var fellows = partnerships.stream()
                .filter(partnership -> networks(partnership).stream().anyMatch(networks::contains));
        return Stream.concat(direct.stream(), fellows)
                .map(Region::parties)
                .flatMap(Collection::stream)
                .filter(other -> !other.equals(municipality))
                .collect(toSet());
    }

    private Municipality municipality(int number) {
        return new Municipality(
                "m" + number,
                null,
                LocalizedText.same("M" + number),
                null,
                List.of(MunicipalityKind.values()).get(random.nextInt(8)),
                List.of("SE", "UA", "KE").get(random.nextInt(3)),
                null,
                null,
                List.of(),
                List.of(),
                random.nextBoolean() ? new Seat("S", null, random.nextInt(90), random.nextInt(180)) : null,
                successor(number),
                null,
                List.of());
    }

    private @Nullable Succession successor(int number) {
        return number > 0 && random.nextInt(10) == 0 ? new Succession("m0", null) : null;
    }

    private Project project(String partnership) {
        var areas = some(random.nextInt(3), 5).mapToObj(area -> "area" + area).toList();
        var goals = some(random.nextInt(3), 17).mapToObj(goal -> goal + 1).toList();
        return Bare.project("project", partnership, LocalizedText.same("P"), Period.UNKNOWN, areas, goals);
    }

    private IntStream some(int count, int bound) {
        return random.ints(0, bound).distinct().limit(Math.min(count, bound));
    }
}
