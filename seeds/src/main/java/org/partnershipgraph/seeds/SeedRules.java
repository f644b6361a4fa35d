package org.partnershipgraph.seeds;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.partnership.Participant;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.store.Aggregate;

/** What must hold between the records of a data set. */
final class SeedRules {

    private final Consumer<SeedProblem> problems;

    SeedRules(Consumer<SeedProblem> problems) {
        this.problems = problems;
    }

    /** Finds references to records that are not among the known ones, and what only one record may have but two do. */
    void check(Collection<Seed> seeds, Set<Reference> known) {
        seeds.forEach(seed -> findUnknown(seed, known));
        seeds.forEach(this::findMisnamed);
        seeds.forEach(seed -> new ClaimRules(what -> problems.accept(seed.problem(what))).check(seed.record()));
        findShared(seeds);
    }

    private void findUnknown(Seed seed, Set<Reference> known) {
        Reference.of(seed.record())
                .distinct()
                .filter(reference -> !known.contains(reference))
                .map(SeedRules::unknown)
                .forEach(what -> problems.accept(seed.problem(what)));
    }

    private static String unknown(Reference reference) {
        var kind = reference.kind().getSimpleName();
        return "there is no " + kind + " '" + reference.key() + "'; correct the name or add it to "
                + SeedKind.of(reference.kind()).place();
    }

    private void findMisnamed(Seed seed) {
        if (!(seed.record() instanceof Partnership partnership)) {
            return;
        }
        var slug = slugs(partnership).collect(Collectors.joining("-"));
        if (!partnership.slug().equals(slug)) {
            problems.accept(seed.problem("the slug is not that of its participants; write " + slug));
        }
    }

    private void findShared(Collection<Seed> seeds) {
        Map<Object, Seed> owners = new HashMap<>();
        for (var seed : seeds) {
            for (var trait : traits(seed.record())) {
                var owner = owners.putIfAbsent(trait, seed);
                if (owner != null) {
                    problems.accept(seed.problem("has the same " + trait + " as "
                            + owner.record().key() + " in " + owner.file() + "; make it one record"));
                }
            }
        }
    }

    /** What a record shares with no other, besides its key. */
    private static List<String> traits(Aggregate record) {
        if (record instanceof Partnership partnership) {
            return List.of("participants " + slugs(partnership).sorted().toList());
        }
        if (record instanceof Municipality municipality && municipality.scbCode() != null) {
            return List.of("SCB code " + municipality.scbCode());
        }
        return List.of();
    }

    private static Stream<String> slugs(Partnership partnership) {
        return partnership.participants().stream().map(Participant::municipality);
    }
}
