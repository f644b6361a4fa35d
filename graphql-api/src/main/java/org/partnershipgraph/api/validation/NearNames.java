package org.partnershipgraph.api.validation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.partnershipgraph.text.EditDistance;

/** Finds the names of the schema that a client may have meant by another name. */
class NearNames {

    private static final int MOST = 3;
    /** Names of the schema are shorter. */
    private static final int LONGEST = 40;

    private NearNames() {}

    /** The nearest names, the best first; empty if none is near. */
    static List<String> of(String name, Collection<String> known) {
        int tolerance = 1 + Math.min(name.length(), LONGEST) / 4;
        ToIntFunction<String> distance = each -> EditDistance.between(lower(name), lower(each), tolerance);
        return known.stream()
                .distinct()
                .filter(each -> distance.applyAsInt(each) <= tolerance)
                .sorted(Comparator.comparingInt(distance).thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
