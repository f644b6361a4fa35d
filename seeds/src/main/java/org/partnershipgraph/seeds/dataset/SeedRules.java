package org.partnershipgraph.seeds.dataset;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipgraph.catalog.KindCatalog;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.partnership.Participant;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.store.Aggregate;

/** Rules across the records of a data set. */
final class SeedRules {

    private final KindCatalog kinds;
    private final Consumer<SeedProblem> problems;

    SeedRules(KindCatalog kinds, Consumer<SeedProblem> problems) {
        this.kinds = kinds;
        this.problems = problems;
    }

    /** Finds references to records that are not among the known ones, and unique values that several records have. */
    void check(Collection<Seed> seeds, Set<Reference> known) {
        seeds.forEach(seed -> findUnknown(seed, known));
        seeds.forEach(this::findMisnamed);
        seeds.forEach(this::findOneSided);
        findShared(seeds);
    }

    private void findOneSided(Seed seed) {
        var rules = new ClaimRules(what -> problems.accept(seed.problem(what)));
        kinds.facts(seed.record()).forEach(rules::check);
    }

    private void findUnknown(Seed seed, Set<Reference> known) {
        Reference.of(seed.record(), kinds)
                .distinct()
                .filter(reference -> !known.contains(reference))
                .map(SeedRules::unknown)
                .forEach(what -> problems.accept(seed.problem(what)));
    }

    private static String unknown(Reference reference) {
        return "there is no " + reference.kind().typeName() + " '" + reference.key()
                + "'; correct the name or add it to " + DataPlace.file(reference.kind());
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
        Map<String, Seed> owners = new HashMap<>();
        for (var seed : seeds) {
            uniqueValues(seed.record()).forEach((label, value) -> {
                var trait = label + " " + value;
                var owner = owners.putIfAbsent(trait, seed);
                if (owner != null) {
                    problems.accept(seed.problem("has the same " + trait + " as "
                            + owner.record().key() + " in " + owner.file() + "; make it one record"));
                }
            });
        }
    }

    private Map<String, String> uniqueValues(Aggregate record) {
        return uniqueValues(kinds.of(record.getClass()), record);
    }

    private static <T extends Aggregate> Map<String, String> uniqueValues(Kind<T> kind, Aggregate record) {
        return kind.uniqueValues(kind.type().cast(record));
    }

    private static Stream<String> slugs(Partnership partnership) {
        return partnership.participants().stream().map(Participant::municipality);
    }
}
