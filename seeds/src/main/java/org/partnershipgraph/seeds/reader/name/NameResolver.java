package org.partnershipgraph.seeds.reader.name;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.partnershipgraph.seeds.reader.name.Resolution.Candidate;
import org.partnershipgraph.seeds.reader.page.Fold;

/** Resolves the names of one page, each but once, and bounds the work spent on unknown ones. */
public final class NameResolver {

    private static final int MOST_REMEMBERED = 10_000;
    private static final int MOST_COMPARED = 300;
    private static final int MOST_CANDIDATES = 3;

    private final Gazetteer gazetteer;
    private final Map<NameQuery, Resolution> known = new HashMap<>();
    private final Map<NameQuery, Resolution> compared = new HashMap<>();

    public NameResolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    public Gazetteer gazetteer() {
        return gazetteer;
    }

    public Resolution resolve(String name, Side side) {
        return resolve(name, side, List.of());
    }

    public Resolution resolve(String name, Side side, Collection<String> countries) {
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
    public Resolution resolveOrSuggest(String name, Side side, Collection<String> countries) {
        var answer = resolve(name, side, countries);
        if (answer.isKnown() || !answer.candidates().isEmpty()) {
            return answer;
        }
        var opposite = side == Side.SWEDISH ? Side.INTERNATIONAL : Side.SWEDISH;
        var other = side == Side.EITHER ? answer : resolve(name, opposite);
        if (other.place() != null && !other.isMisspelt()) {
            return Resolution.doubtful(List.of(other.place()), other.score(), Doubt.OTHER_SIDE);
        }
        var query = new NameQuery(name, side, List.of());
        if (compared.size() < MOST_COMPARED && !compared.containsKey(query)) {
            compared.put(query, Resolution.unknown(candidates(name, side)));
        }
        return compared.getOrDefault(query, answer);
    }

    private List<Candidate> candidates(String name, Side side) {
        var base = PlaceName.of(Fold.key(name)).base();
        var alike = gazetteer.misspeltBases().alike(base, side, MOST_CANDIDATES);
        return alike.isEmpty() ? begunWith(base, side) : alike;
    }

    /** Places with whose name this one begins, as Kisumu West does; the score is the share of letters they have in common. */
    private List<Candidate> begunWith(String base, Side side) {
        for (int end = base.lastIndexOf(' '); end > 0; end = base.lastIndexOf(' ', end - 1)) {
            var share = Math.round(100.0 * end / base.length()) / 100.0;
            var places = gazetteer.bases().get(base.substring(0, end)).stream()
                    .filter(side::admits)
                    .map(place -> new Candidate(place, share))
                    .limit(MOST_CANDIDATES)
                    .toList();
            if (!places.isEmpty()) {
                return places;
            }
        }
        return List.of();
    }
}
