package org.partnershipgraph.persistence.drift;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.partnership.Grant;
import org.partnershipgraph.partnership.Membership;
import org.partnershipgraph.partnership.Participant;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Phase;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.partnership.Role;
import org.partnershipgraph.text.LocalizedText;

/** A partnership with projects, or without. */
final class RandomPartnership {

    private final Random random;
    private final RandomRecords records;

    RandomPartnership(Random random, RandomRecords records) {
        this.random = random;
        this.records = records;
    }

    Partnership of(String slug, @Nullable Long version) {
        var parties = random.ints(0, RandomRecords.TOWNS.size())
                .distinct()
                .limit(2 + random.nextInt(3))
                .mapToObj(town -> new Participant(RandomRecords.TOWNS.get(town), records.any(Role.values())))
                .toList();
        var networks = records.some(RandomRecords.NETWORKS, 3);
        var projects = IntStream.range(0, random.nextInt(4))
                .mapToObj(number -> project(slug, "project-" + number, networks))
                .toList();
        return new Partnership(
                slug,
                version,
                parties,
                records.perhaps(() -> records.date(2008 + random.nextInt(20))),
                networks.stream().map(network -> new Membership(network, null)).toList(),
                projects,
                null,
                records.some(RandomRecords.SOURCES, 2),
                records.claims());
    }

    private Project project(String partnership, String slug, List<String> networks) {
        return new Project(
                slug,
                partnership,
                records.text(),
                records.<LocalizedText>perhaps(records::text),
                records.perhaps(() -> records.any(Phase.values())),
                records.period(),
                null,
                null,
                records.<LocalizedText>perhaps(records::name),
                records.some(RandomRecords.TERMS, 2),
                records.some(RandomRecords.TERMS, 2),
                records.some(RandomRecords.GOALS, 3).stream()
                        .map(Integer::valueOf)
                        .toList(),
                records.some(RandomRecords.TERMS, 2),
                records.some(RandomRecords.TERMS, 2),
                networks.isEmpty() ? List.of() : records.some(networks, 2),
                List.of(),
                records.some(List.of("SEK", "USD"), 2).stream()
                        .map(currency -> new Grant(1, currency, false, false, null, null, null))
                        .toList(),
                List.of(),
                List.of(),
                null,
                records.some(RandomRecords.SOURCES, 2),
                records.claims());
    }
}
