package org.partnershipgraph.seeds.reader;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Resolves the names of one page, each but once, and bounds the work spent on unknown ones. */
final class NameResolver {

    private static final int MOST_REMEMBERED = 10_000;
    private static final int MOST_COMPARED = 300;
    private static final int MOST_CANDIDATES = 3;

    private final Gazetteer gazetteer;
    private final Map<NameQuery, Resolution> known = new HashMap<>();
    private final Map<NameQuery, Resolution> compared = new HashMap<>();

    NameResolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    Resolution resolve(String name, Side side) {
        return resolve(name, side, List.of());
    }

    Resolution resolve(String name, Side side, Collection<String> countries) {
        var query = new NameQuery(name, side, List.copyOf(countries));
        var answer = known.get(query);
        if (answer == null) {
            answer = query.answer(gazetteer);
            if (known.size() < MOST_REMEMBERED) {
                known.put(query, answer);
            }
        }
        return answer;
    }

    /** As {@link #resolve}, and an unknown name comes with the places it is most like. */
    Resolution resolveOrSuggest(String name, Side side, Collection<String> countries) {
        var answer = resolve(name, side, countries);
        if (answer.isKnown() || !answer.candidates().isEmpty()) {
            return answer;
        }
        var query = new NameQuery(name, side, List.of());
        if (compared.size() < MOST_COMPARED && !compared.containsKey(query)) {
            var base = PlaceName.of(Fold.key(name)).base();
            compared.put(
                    query, new Resolution(null, 0, gazetteer.misspeltBases().alike(base, side, MOST_CANDIDATES)));
        }
        return compared.getOrDefault(query, answer);
    }
}
