package org.partnershipgraph.api.reconcile;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.partnershipgraph.api.reconcile.entity.Entity;
import org.partnershipgraph.municipality.AdministrativeWords;
import org.partnershipgraph.text.NameKey;

/**
 * A name as a person spells it.
 *
 * @param exact in lower case and without punctuation
 * @param key without diacritics either
 * @param bare without administrative words either: {@code City of Tshwane} is {@code tshwane}
 */
record SpelledName(String exact, String key, String bare) {

    /** The least score of a name that is the same but for its spelling. */
    static final int CONFIDENT = 90;

    private static final int EXACT = 100;
    private static final int SAME_KEY = 97;
    private static final int SAME_BARE = 94;
    private static final int SAME_BUT_GENITIVE = 91;

    static SpelledName of(String text) {
        var key = NameKey.of(text);
        var bare = Arrays.stream(key.split(" ", -1))
                .filter(word -> !AdministrativeWords.isRedundant(word))
                .collect(Collectors.joining(" "));
        return new SpelledName(NameKey.withDiacritics(text), key, bare);
    }

    /** The score of an entity of these names, 0 if none of them is the same: other names count slightly less. */
    int scoreOf(Entity entity) {
        return Math.max(best(entity.names()), best(entity.otherNames()) - 1);
    }

    private int best(List<String> names) {
        return names.stream().map(SpelledName::of).mapToInt(this::scoreOf).max().orElse(0);
    }

    private int scoreOf(SpelledName name) {
        if (exact.equals(name.exact)) {
            return EXACT;
        }
        if (key.equals(name.key)) {
            return SAME_KEY;
        }
        if (bare.isEmpty()) {
            return 0;
        }
        if (bare.equals(name.bare)) {
            return SAME_BARE;
        }
        return bare.equals(name.bare + "s") ? SAME_BUT_GENITIVE : 0;
    }
}
