package org.partnershipgraph.seeds.reader.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.municipality.AdministrativeWords;
import org.partnershipgraph.municipality.MunicipalityKind;
import org.partnershipgraph.text.EditDistance;

/**
 * A name split into the place's own name and its administrative words.
 *
 * @param base the place's own name, as a key
 * @param level what the administrative words say
 */
public record PlaceName(String base, GovernmentLevel level) {

    /** Names end in it: {@code Cape Town}. It is administrative only next to another such word. */
    private static final String TOWN = "town";

    /** Words that state a level only if no other word does. */
    private static final Set<String> VAGUE = Set.of("the", "of", "council", "local", "government");

    /** Words that begin names: {@code City Bay}, but {@code City of Bay} is administrative. */
    private static final Set<String> BEGINNING_NAMES = Set.of(
            "city",
            "local",
            "metropolitan",
            "municipal",
            "government",
            "authority",
            "council",
            "stad",
            "district",
            "county");

    private static final int SHORTEST_MISSPELT = 5;
    private static final int SHORTEST_CORRECTED = 6;

    /** Splits a {@link org.partnershipgraph.text.NameKey}. */
    public static PlaceName of(String key) {
        var words = new ArrayList<>(Arrays.asList(key.split(" ")));
        long all = administrativeWordsIn(key);
        var level = removeFirst(words, removeLast(words, GovernmentLevel.UNSTATED));
        var base = String.join(" ", words);
        boolean isCouncil = level == GovernmentLevel.DISTRICT && all - administrativeWordsIn(base) > 1;
        return new PlaceName(base, isCouncil ? GovernmentLevel.DISTRICT_COUNCIL : level);
    }

    public static boolean endsWithAdministrativeWord(String key) {
        var last = key.substring(key.lastIndexOf(' ') + 1);
        return !last.equals(TOWN) && AdministrativeWords.contains(last);
    }

    private static long administrativeWordsIn(String key) {
        return Arrays.stream(key.split(" "))
                .filter(word -> word.equals(TOWN) || isAdministrative(word))
                .count();
    }

    /** From the end: {@code … local municipality}, {@code … town council}, {@code … county government}. */
    private static GovernmentLevel removeLast(List<String> words, GovernmentLevel level) {
        var removed = level;
        while (words.size() > 1) {
            var word = words.get(words.size() - 1);
            boolean isTown = word.equals(TOWN) && removed != GovernmentLevel.UNSTATED;
            if (!isTown && !isAdministrative(word)) {
                break;
            }
            removed = higher(removed, word);
            words.remove(words.size() - 1);
        }
        return removed;
    }

    /** From the start: {@code city of …}, {@code municipality of …}, {@code kommunen …}, {@code region …}. */
    private static GovernmentLevel removeFirst(List<String> words, GovernmentLevel level) {
        var removed = level;
        while (words.size() > 1) {
            var word = words.get(0);
            boolean isArticle = word.equals("the") || (word.equals("of") && removed != GovernmentLevel.UNSTATED);
            boolean isTown = word.equals(TOWN) && words.get(1).equals("of");
            if ((!isArticle && !isTown && !isAdministrative(word)) || beginsName(words)) {
                break;
            }
            removed = isArticle ? removed : higher(removed, word);
            words.remove(0);
        }
        return removed;
    }

    private static boolean beginsName(List<String> words) {
        return BEGINNING_NAMES.contains(words.get(0)) && !words.get(1).equals("of") && !isAdministrative(words.get(1));
    }

    private static GovernmentLevel higher(GovernmentLevel level, String word) {
        if (level != GovernmentLevel.UNSTATED && VAGUE.contains(word)) {
            return level;
        }
        var stated = GovernmentLevel.of(kindOf(word));
        return level.compareTo(stated) >= 0 ? level : stated;
    }

    private static boolean isAdministrative(String word) {
        return !word.equals(TOWN) && kindOf(word) != null;
    }

    /** The kind that a word speaks of, even if it is misspelt; null for other words. */
    private static @Nullable MunicipalityKind kindOf(String word) {
        var kind = AdministrativeWords.kindOf(word);
        if (kind != null || word.length() < SHORTEST_MISSPELT) {
            return kind;
        }
        return AdministrativeWords.all().stream()
                .filter(known -> known.length() >= SHORTEST_CORRECTED && EditDistance.between(known, word, 1) <= 1)
                .findFirst()
                .map(AdministrativeWords::kindOf)
                .orElse(null);
    }
}
