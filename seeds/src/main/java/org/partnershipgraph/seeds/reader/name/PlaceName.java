package org.partnershipgraph.seeds.reader.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.page.Fold;

/**
 * A name taken apart.
 *
 * @param base the place's own name as a key, without administrative words
 * @param level what those words say
 */
public record PlaceName(String base, GovernmentLevel level) {

    private static final Map<String, GovernmentLevel> WORDS = Map.ofEntries(
            Map.entry("kommun", GovernmentLevel.LOCAL),
            Map.entry("kommuns", GovernmentLevel.LOCAL),
            Map.entry("kommunen", GovernmentLevel.LOCAL),
            Map.entry("stad", GovernmentLevel.LOCAL),
            Map.entry("stads", GovernmentLevel.LOCAL),
            Map.entry("staden", GovernmentLevel.LOCAL),
            Map.entry("municipality", GovernmentLevel.LOCAL),
            Map.entry("municipal", GovernmentLevel.LOCAL),
            Map.entry("metropolitan", GovernmentLevel.LOCAL),
            Map.entry("city", GovernmentLevel.LOCAL),
            Map.entry("council", GovernmentLevel.LOCAL),
            Map.entry("local", GovernmentLevel.LOCAL),
            Map.entry("government", GovernmentLevel.LOCAL),
            Map.entry("authority", GovernmentLevel.LOCAL),
            Map.entry("hall", GovernmentLevel.LOCAL),
            Map.entry("hromada", GovernmentLevel.LOCAL),
            Map.entry("komuna", GovernmentLevel.LOCAL),
            Map.entry("district", GovernmentLevel.DISTRICT),
            Map.entry("distrikt", GovernmentLevel.DISTRICT),
            Map.entry("county", GovernmentLevel.REGIONAL),
            Map.entry("region", GovernmentLevel.REGIONAL),
            Map.entry("regionen", GovernmentLevel.REGIONAL),
            Map.entry("province", GovernmentLevel.REGIONAL),
            Map.entry("provins", GovernmentLevel.REGIONAL),
            Map.entry("landsting", GovernmentLevel.REGIONAL),
            Map.entry("kommunalforbund", GovernmentLevel.BODY));

    private static final List<String> STATING_NOTHING = List.of("the", "of", "council", "local", "government");

    /** The parts of a key: see {@link Fold#key}. */
    public static PlaceName of(String key) {
        var words = new ArrayList<>(Arrays.asList(key.split(" ")));
        long all = administrativeWords(key);
        var level = stripStart(words, stripEnd(words, GovernmentLevel.UNSTATED));
        var base = String.join(" ", words);
        boolean isCouncil = level == GovernmentLevel.DISTRICT && all - administrativeWords(base) > 1;
        return new PlaceName(base, isCouncil ? GovernmentLevel.DISTRICT_COUNCIL : level);
    }

    private static long administrativeWords(String key) {
        return Arrays.stream(key.split(" "))
                .filter(word -> levelOf(word) != null || word.equals("town"))
                .count();
    }

    public static boolean endsWithAdministrativeWord(String key) {
        return WORDS.containsKey(key.substring(key.lastIndexOf(' ') + 1));
    }

    /** From the end: {@code … local municipality}, {@code … town council}, {@code … county government}. */
    private static GovernmentLevel stripEnd(List<String> words, GovernmentLevel level) {
        var stripped = level;
        while (words.size() > 1) {
            var word = words.get(words.size() - 1);
            var stated =
                    word.equals("town") && stripped != GovernmentLevel.UNSTATED ? GovernmentLevel.LOCAL : levelOf(word);
            if (stated == null) {
                break;
            }
            stripped = higher(stripped, word, stated);
            words.remove(words.size() - 1);
        }
        return stripped;
    }

    /** From the start: {@code city of …}, {@code municipality of …}, {@code kommunen …}, {@code region …}. */
    private static GovernmentLevel stripStart(List<String> words, GovernmentLevel level) {
        var stripped = level;
        while (words.size() > 1) {
            var word = words.get(0);
            var stated = word.equals("town") && words.get(1).equals("of") ? GovernmentLevel.LOCAL : levelOf(word);
            var isArticle = word.equals("the") || (word.equals("of") && stripped != GovernmentLevel.UNSTATED);
            if ((stated == null && !isArticle) || isPartOfName(words)) {
                break;
            }
            stripped = stated == null ? stripped : higher(stripped, word, stated);
            words.remove(0);
        }
        return stripped;
    }

    /** In {@code city bay} the word belongs to the name; {@code city of bay} and {@code region x} are administrative. */
    private static boolean isPartOfName(List<String> words) {
        return switch (words.get(0)) {
            case "city",
                    "local",
                    "metropolitan",
                    "municipal",
                    "government",
                    "authority",
                    "council",
                    "stad",
                    "district",
                    "county" -> !words.get(1).equals("of") && levelOf(words.get(1)) == null;
            default -> false;
        };
    }

    private static GovernmentLevel higher(GovernmentLevel level, String word, GovernmentLevel stated) {
        if (level != GovernmentLevel.UNSTATED && STATING_NOTHING.contains(word)) {
            return level;
        }
        return level.compareTo(stated) >= 0 ? level : stated;
    }

    private static @Nullable GovernmentLevel levelOf(String word) {
        var level = WORDS.get(word);
        if (level != null || word.length() < 5) {
            return level;
        }
        return WORDS.entrySet().stream()
                .filter(known -> known.getKey().length() >= 6 && EditDistance.between(known.getKey(), word, 1) <= 1)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
