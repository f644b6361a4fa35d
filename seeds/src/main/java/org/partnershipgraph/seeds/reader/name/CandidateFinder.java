package org.partnershipgraph.seeds.reader.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.seeds.reader.name.Resolution.Candidate;
import org.partnershipgraph.text.NameKey;
import org.partnershipgraph.text.Romanization;

/** Finds the places that an unknown name may mean: those whose names it contains, and those with similar ones. */
final class CandidateFinder {

    private static final int MOST = 3;
    private static final int LONGEST = 120;
    private static final int MOST_WORDS = 12;
    private static final int SHORTEST_WORD = 6;
    private static final int SHORTEST_NAME = 3;

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::score)
            .reversed()
            .thenComparing(candidate -> candidate.place().slug());

    private final Gazetteer gazetteer;

    CandidateFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    List<Candidate> find(String name, PartnerSide side) {
        if (name.length() > LONGEST) {
            return List.of();
        }
        var latin = Romanization.formsOf(name);
        return latin.isEmpty() ? ofKey(NameKey.of(name), side) : ofRomanized(latin, side);
    }

    /** In Cyrillic a place may be an adjective, so that its words are compared one by one if nothing is like the name. */
    private List<Candidate> ofRomanized(List<String> forms, PartnerSide side) {
        var keys = forms.stream().map(NameKey::of).distinct().toList();
        var found = best(keys.stream().flatMap(key -> ofKey(key, side).stream()));
        return found.isEmpty()
                ? best(keys.stream()
                        .flatMap(key -> Stream.of(key.split(" ", -1)))
                        .filter(word -> word.length() >= SHORTEST_WORD)
                        .flatMap(word -> alike(word, side).stream()))
                : found;
    }

    private List<Candidate> ofKey(String key, PartnerSide side) {
        var contained = contained(key, side);
        var alike = alike(PlaceName.of(key).base(), side);
        return best(Stream.concat(contained.stream(), alike.stream().limit(Math.max(0, MOST - contained.size()))));
    }

    private List<Candidate> alike(String name, PartnerSide side) {
        return gazetteer.misspeltBases().alike(name, side, MOST);
    }

    /** Places whose whole name stands in this one, as in West Kisumu; the score is the share of its letters that they cover. */
    private List<Candidate> contained(String key, PartnerSide side) {
        var words = List.of(key.split(" ", -1));
        var found = new ArrayList<Candidate>();
        int start = 0;
        while (start < words.size()) {
            int end = Math.min(words.size(), start + MOST_WORDS);
            while (end > start && places(words.subList(start, end), side).isEmpty()) {
                end--;
            }
            var name = words.subList(start, end);
            places(name, side).forEach(place -> found.add(new Candidate(place, share(name, key))));
            start = Math.max(end, start + 1);
        }
        return best(found.stream());
    }

    private List<Municipality> places(List<String> words, PartnerSide side) {
        var name = String.join(" ", words);
        if (name.length() < SHORTEST_NAME) {
            return List.of();
        }
        var named = gazetteer.folded().get(name).stream().filter(side::admits).toList();
        if (!named.isEmpty()) {
            return named;
        }
        var parts = PlaceName.of(name);
        return gazetteer.bases().get(parts.base()).stream()
                .filter(side::admits)
                .filter(place -> parts.level().fits(GovernmentLevel.of(place)))
                .toList();
    }

    /** A name that is only romanized is never as sure as one that is written so. */
    private static double share(List<String> words, String key) {
        double share = Math.round(100.0 * String.join(" ", words).length() / key.length()) / 100.0;
        return Math.min(share, Resolution.STRIPPED);
    }

    private static List<Candidate> best(Stream<Candidate> candidates) {
        var best = new LinkedHashMap<String, Candidate>();
        candidates.forEach(candidate -> best.merge(candidate.place().slug(), candidate, Candidate::likelier));
        return best.values().stream().sorted(BEST_FIRST).limit(MOST).toList();
    }
}
