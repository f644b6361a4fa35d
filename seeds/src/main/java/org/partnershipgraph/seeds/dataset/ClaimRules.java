package org.partnershipgraph.seeds.dataset;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.partnershipgraph.kind.Facts;
import org.partnershipgraph.source.Claim;
import org.partnershipgraph.source.Disputable;
import org.partnershipgraph.text.LocalizedText;

/** Claims state a disagreement: each is about a field of the record, and a field has at least two that differ. */
final class ClaimRules {

    private final Consumer<String> problems;

    ClaimRules(Consumer<String> problems) {
        this.problems = problems;
    }

    void check(Facts<?> facts) {
        if (facts.record() instanceof Disputable disputable) {
            check(place(facts), disputable.getClass(), disputable.claims());
        }
    }

    /** A nested record is named by its slug: the problem names the one that it is nested in. */
    private static String place(Facts<?> facts) {
        return facts.parent() == null ? "" : facts.key().substring(facts.key().indexOf('/') + 1) + ": ";
    }

    private void check(String place, Class<?> record, Collection<Claim> claims) {
        Map<String, Set<LocalizedText>> sides = new LinkedHashMap<>();
        claims.forEach(claim -> sides.computeIfAbsent(claim.field(), none -> new LinkedHashSet<>())
                .add(claim.value()));
        sides.forEach((field, values) -> {
            if (!isPath(record, List.of(field.split("\\.", -1)))) {
                problems.accept(
                        place + "there is no field '" + field + "' to disagree on; name one such as period.start");
            }
            if (values.size() < 2) {
                problems.accept(place + "the claims on " + field + " have one side; write the other one too, "
                        + "or put the doubt into the note");
            }
        });
    }

    private static boolean isPath(Class<?> record, List<String> path) {
        return Arrays.stream(record.getRecordComponents())
                .filter(component -> component.getName().equals(path.get(0)))
                .anyMatch(component -> path.size() == 1
                        || (component.getType().isRecord()
                                && isPath(component.getType(), path.subList(1, path.size()))));
    }
}
