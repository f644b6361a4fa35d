package org.partnershipgraph.persistence.generated;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Membership;
import org.partnershipgraph.partnership.Participant;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.partnership.Role;

/**
 * A graph of any number of partnerships, the same each time: few municipalities take part in many, most in some; most
 * have one project. Each part is made as its stream is read, so that a million fit in any memory.
 */
public class GeneratedGraph {

    private static final long SEED = 20_261_101;
    private static final int PARTNERSHIPS_FOR_EACH_MUNICIPALITY = 20;
    private static final int PARTNERSHIPS_FOR_EACH_NETWORK = 2_000;

    private final int partnerships;
    private final GeneratedPlaces places;
    private final List<String> networks;

    /** @param partnerships how many there are: 1,000, 100,000 and 1,000,000 were tried */
    public GeneratedGraph(int partnerships) {
        this.partnerships = partnerships;
        places = new GeneratedPlaces(Math.max(400, partnerships / PARTNERSHIPS_FOR_EACH_MUNICIPALITY));
        networks = GeneratedWords.networks(8 + partnerships / PARTNERSHIPS_FOR_EACH_NETWORK);
    }

    /** One of so many, the first ones much more often than the last. */
    static int skewed(SplittableRandom random, int count) {
        double share = random.nextDouble();
        return (int) (share * share * count);
    }

    /** How many partnerships there are. */
    public int size() {
        return partnerships;
    }

    public Stream<Municipality> municipalities() {
        return places.municipalities();
    }

    public Stream<Network> networks() {
        return networks.stream().map(GeneratedWords::network);
    }

    /** Each with its projects. */
    public Stream<Partnership> partnerships() {
        var pairs = new HashSet<Long>();
        return IntStream.range(0, partnerships)
                .mapToObj(number -> partnership(new SplittableRandom(SEED + number), pairs));
    }

    private Partnership partnership(SplittableRandom random, Set<Long> pairs) {
        var participants = participants(random, pairs);
        var slugs = participants.stream().map(Participant::municipality).toList();
        var slug = String.join("-", slugs);
        var memberships = memberships(random);
        int count = random.nextInt(10) < 7 ? 1 : 2 + random.nextInt(2);
        var projects = IntStream.range(0, count)
                .mapToObj(number -> project(random, slug, number, slugs, memberships))
                .toList();
        return new Partnership(slug, null, participants, null, memberships, projects, null, List.of(), List.of());
    }

    private Project project(
            SplittableRandom random,
            String slug,
            int number,
            List<String> municipalities,
            List<Membership> memberships) {
        var networks = memberships.stream().map(Membership::network).toList();
        var names = municipalities.stream().map(places::name).toList();
        return new GeneratedProject(random, slug, number, names).in(networks);
    }

    private List<Participant> participants(SplittableRandom random, Set<Long> pairs) {
        int swedish;
        int other;
        do {
            swedish = skewed(random, places.swedish());
            other = places.swedish() + skewed(random, places.others());
        } while (!pairs.add((long) swedish * Integer.MAX_VALUE + other));
        var third = random.nextInt(10) == 0 ? skewed(random, places.swedish()) : swedish;
        return Stream.of(
                        new Participant(places.slug(swedish), Role.SWEDISH_PARTNER),
                        new Participant(places.slug(other), Role.INTERNATIONAL_PARTNER),
                        third == swedish ? null : new Participant(places.slug(third), Role.THIRD_PARTY))
                .filter(Objects::nonNull)
                .toList();
    }

    private List<Membership> memberships(SplittableRandom random) {
        if (random.nextInt(10) < 6) {
            return List.of();
        }
        return List.of(new Membership(networks.get(skewed(random, networks.size())), null));
    }
}
