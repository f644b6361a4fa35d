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
public record PlaceName(String base, Level level) {

    private static final Map<String, Level> WORDS = Map.ofEntries(
            Map.entry("kommun", Level.LOCAL),
            Map.entry("kommuns", Level.LOCAL),
            Map.entry("kommunen", Level.LOCAL),
            Map.entry("stad", Level.LOCAL),
            Map.entry("stads", Level.LOCAL),
            Map.entry("staden", Level.LOCAL),
            Map.entry("municipality", Level.LOCAL),
            Map.entry("municipal", Level.LOCAL),
            Map.entry("metropolitan", Level.LOCAL),
            Map.entry("city", Level.LOCAL),
            Map.entry("council", Level.LOCAL),
            Map.entry("local", Level.LOCAL),
            Map.entry("government", Level.LOCAL),
            Map.entry("authority", Level.LOCAL),
            Map.entry("hall", Level.LOCAL),
            Map.entry("hromada", Level.LOCAL),
            Map.entry("komuna", Level.LOCAL),
            Map.entry("district", Level.DISTRICT),
            Map.entry("distrikt", Level.DISTRICT),
            Map.entry("county", Level.REGIONAL),
            Map.entry("region", Level.REGIONAL),
            Map.entry("regionen", Level.REGIONAL),
            Map.entry("province", Level.REGIONAL),
            Map.entry("provins", Level.REGIONAL),
            Map.entry("landsting", Level.REGIONAL),
            Map.entry("kommunalforbund", Level.BODY));

    private static final List<String> STATING_NOTHING = List.of("the", "of", "council", "local", "government");

    /** The parts of a key: see {@link Fold#key}. */
    public static PlaceName of(String key) {
        var words = new ArrayList<>(Arrays.asList(key.split(" ")));
        long all = administrativeWords(key);
        var level = stripStart(words, stripEnd(words, Level.UNSTATED));
        var base = String.join(" ", words);
        boolean isCouncil = level == Level.DISTRICT && all - administrativeWords(base) > 1;
        return new PlaceName(base, isCouncil ? Level.DISTRICT_COUNCIL : level);
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
    private static Level stripEnd(List<String> words, Level level) {
        var stripped = level;
        while (words.size() > 1) {
            var word = words.get(words.size() - 1);
            var stated = word.equals("town") && stripped != Level.UNSTATED ? Level.LOCAL : levelOf(word);
            if (stated == null) {
                break;
            }
            stripped = higher(stripped, word, stated);
            words.remove(words.size() - 1);
        }
        return stripped;
    }

    /** From the start: {@code city of …}, {@code municipality of …}, {@code kommunen …}, {@code region …}. */
    private static Level stripStart(List<String> words, Level level) {
        var stripped = level;
        while (words.size() > 1) {
            var word = words.get(0);
            var stated = word.equals("town") && words.get(1).equals("of") ? Level.LOCAL : levelOf(word);
            var isArticle = word.equals("the") || (word.equals("of") && stripped != Level.UNSTATED);
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

    private static Level higher(Level level, String word, Level stated) {
        if (level != Level.UNSTATED && STATING_NOTHING.contains(word)) {
            return level;
        }
        return level.compareTo(stated) >= 0 ? level : stated;
    }

    private static @Nullable Level levelOf(String word) {
        var level = WORDS.get(word);
        if (level != null || word.length() < 5) {
            return level;
        }
        return WORDS.entrySet().stream()
                .filter(known -> known.getKey().length() >= 6 && Distance.between(known.getKey(), word, 1) <= 1)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
