package org.partnershipgraph.persistence.drift;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipgraph.text.LocalizedText;

/**
 * Words that are not to be mistaken: none begins as another does or is a few typing errors away from it, and none has an
 * ending that a language knows. So whatever finds one has it, letter by letter but for diacritics.
 */
final class Words {

    static final Words ALL = new Words(48);

    private static final String CONSONANTS = "bdfgklmnprtv";
    private static final String VOWELS = "aeiouyåäö";
    /** Words end before any letter. */
    private static final String SWEDISH = " abcdefghijklmnopqrstuvwxyzåäö";

    private final List<String> words = new ArrayList<>();

    private Words(int size) {
        var random = new Random(1);
        while (words.size() < size) {
            var word = word(random);
            if (words.stream().allMatch(other -> areUnlike(plain(word), plain(other)))) {
                words.add(word);
            }
        }
    }

    List<String> all() {
        return words;
    }

    String any(Random random) {
        return words.get(random.nextInt(words.size()));
    }

    /** One word or some, the first with a capital letter. */
    String text(Random random, int most) {
        var text = random.ints(1 + random.nextInt(most), 0, words.size())
                .mapToObj(words::get)
                .collect(Collectors.joining(" "));
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** In both languages or one. */
    LocalizedText localized(Random random, int most) {
        return switch (random.nextInt(5)) {
            case 0 -> new LocalizedText(text(random, most), null);
            case 1 -> new LocalizedText(null, text(random, most));
            case 2 -> new LocalizedText(text(random, most), text(random, most));
            default -> LocalizedText.same(text(random, most));
        };
    }

    /** The words of a text as they are compared. */
    static Stream<String> of(String text) {
        return Stream.of(plain(text).split(" "));
    }

    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('å', 'a').replace('ä', 'a').replace('ö', 'o');
    }

    /** The order of texts with å, ä and ö behind z. */
    static Comparator<String> swedish() {
        return Comparator.comparing(text -> text.toLowerCase(Locale.ROOT)
                .chars()
                .mapToObj(letter -> String.valueOf((char) ('A' + SWEDISH.indexOf(letter))))
                .collect(Collectors.joining()));
    }

    /** The order of texts without diacritics: no two of these words differ by them alone. */
    static Comparator<String> english() {
        return Comparator.comparing(Words::plain);
    }

    private static String word(Random random) {
        var word = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            word.append(any(CONSONANTS, random)).append(any(VOWELS, random));
        }
        return word.append(any(CONSONANTS, random)).append('o').toString();
    }

    private static char any(String letters, Random random) {
        return letters.charAt(random.nextInt(letters.length()));
    }

    /** More typing errors apart than a search looks past, be they complete or not. */
    private static boolean areUnlike(String one, String other) {
        return errors(one, other) > 4 && !one.substring(0, 3).equals(other.substring(0, 3));
    }

    private static int errors(String one, String other) {
        var above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var row = new int[above.length];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }
}
