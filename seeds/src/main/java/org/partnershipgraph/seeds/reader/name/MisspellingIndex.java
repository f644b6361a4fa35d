package org.partnershipgraph.seeds.reader.name;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.seeds.reader.name.Resolution.Candidate;
import org.partnershipgraph.text.EditDistance;

/** Finds names one typing error away, by looking up both with each single letter left out. */
final class MisspellingIndex {

    /** In shorter names one changed letter too often gives another place. */
    static final int SHORTEST = 6;

    private static final int LONGEST = 60;
    private static final double LEAST_LIKENESS = 0.6;

    /** Less similar names must at least share their first letter. */
    private static final double SURELY_ALIKE = 0.7;

    private final NameIndex names = new NameIndex();
    private final Map<String, Set<String>> shortened = new HashMap<>();

    void put(String name, Municipality place) {
        names.put(name, place);
        for (var form : withoutOneLetter(name)) {
            shortened.computeIfAbsent(form, any -> new HashSet<>(1)).add(name);
        }
    }

    /** Places whose name differs by one error that is not in the first letter. */
    Collection<Municipality> near(String name) {
        var near = new HashMap<String, Municipality>();
        if (name.length() < SHORTEST || name.length() > LONGEST) {
            return near.values();
        }
        for (var form : withoutOneLetter(name)) {
            for (var known : shortened.getOrDefault(form, Set.of())) {
                if (known.charAt(0) == name.charAt(0) && TypingError.isLikely(known, name)) {
                    names.get(known).forEach(place -> near.put(place.slug(), place));
                }
            }
        }
        return near.values();
    }

    /** The places with the most similar names, best first, without those that are hardly similar. */
    List<Candidate> alike(String name, PartnerSide side, int most) {
        var best = new HashMap<String, Candidate>();
        for (var known : name.isEmpty() || name.length() > LONGEST ? Set.<String>of() : names.keys()) {
            int length = Math.max(known.length(), name.length());
            int limit = (int) (length * (1 - LEAST_LIKENESS));
            int distance = EditDistance.between(known, name, limit);
            var likeness = Math.round(100 - 100.0 * distance / length) / 100.0;
            if (distance <= limit && (likeness >= SURELY_ALIKE || known.charAt(0) == name.charAt(0))) {
                names.get(known).stream()
                        .filter(side::admits)
                        .forEach(
                                place -> best.merge(place.slug(), new Candidate(place, likeness), Candidate::likelier));
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparing(Candidate::score)
                        .reversed()
                        .thenComparing(candidate -> candidate.place().slug()))
                .limit(most)
                .toList();
    }

    private static Set<String> withoutOneLetter(String name) {
        var forms = new HashSet<String>();
        forms.add(name);
        for (int i = 0; i < name.length(); i++) {
            forms.add(name.substring(0, i) + name.substring(i + 1));
        }
        return forms;
    }
}
