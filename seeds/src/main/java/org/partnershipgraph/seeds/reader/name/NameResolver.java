package org.partnershipgraph.seeds.reader.name;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Resolves the names of one page, each of them once, and limits the work spent on unknown ones. */
public final class NameResolver {

    private static final int MOST_REMEMBERED = 10_000;
    private static final int MOST_COMPARED = 300;

    private final Gazetteer gazetteer;
    private final CandidateFinder candidates;
    private final Map<NameQuery, Resolution> known = new HashMap<>();
    private final Map<NameQuery, Resolution> compared = new HashMap<>();

    public NameResolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        candidates = new CandidateFinder(gazetteer);
    }

    public Gazetteer gazetteer() {
        return gazetteer;
    }

    public Resolution resolve(String name, PartnerSide side) {
        return resolve(name, side, List.of());
    }

    public Resolution resolve(String name, PartnerSide side, Collection<String> countries) {
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

    /** As {@link #resolve}, with the most similar places as candidates for an unknown name. */
    public Resolution resolveOrSuggest(String name, PartnerSide side, Collection<String> countries) {
        var answer = resolve(name, side, countries);
        if (answer.isKnown() || !answer.candidates().isEmpty()) {
            return answer;
        }
        var opposite = side == PartnerSide.SWEDISH ? PartnerSide.INTERNATIONAL : PartnerSide.SWEDISH;
        var other = side == PartnerSide.EITHER ? answer : resolve(name, opposite);
        if (other.place() != null && !other.isMisspelt()) {
            return Resolution.doubtful(List.of(other.place()), other.score(), Doubt.OTHER_SIDE);
        }
        var query = new NameQuery(name, side, List.of());
        if (compared.size() < MOST_COMPARED && !compared.containsKey(query)) {
            compared.put(query, Resolution.unknown(candidates.find(name, side)));
        }
        return compared.getOrDefault(query, answer);
    }
}
