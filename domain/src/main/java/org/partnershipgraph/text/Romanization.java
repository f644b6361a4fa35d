package org.partnershipgraph.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes words in Cyrillic in the Latin letters of names on maps: by Ukraine's own romanisation of 2010, that of Russian
 * without its marks, and the other alphabet of Serbian and Macedonian.
 */
public final class Romanization {

    public static final Romanization UKRAINIAN = new Romanization("""
            а a б b в v г h ґ g д d е e є ie ж zh з z и y і i ї i й i к k л l м m н n о o п p р r с s т t у u ф f х kh
            ц ts ч ch ш sh щ shch ю iu я ia ё io ы y э e ђ d ј j љ lj њ nj ћ c џ dz ѓ g ќ k ѕ dz ў u""", """
            є ye ї yi й y ю yu я ya""");

    private static final Romanization RUSSIAN = new Romanization("""
            а a б b в v г g ґ g д d е e є e ж zh з z и i і i ї i й y к k л l м m н n о o п p р r с s т t у u ф f х kh
            ц ts ч ch ш sh щ shch ю yu я ya ё e ы y э e ў u""", "");

    private static final Romanization SERBIAN = new Romanization("""
            а a б b в v г g д d ђ d е e ж z з z и i ј j к k л l љ lj м m н n њ nj о o п p р r с s т t ћ c у u ф f х h
            ц c ч c џ dz ш s ѓ g ќ k ѕ dz ъ a й j ю ju я ja щ st""", "");

    public static final List<Romanization> ALL = List.of(UKRAINIAN, RUSSIAN, SERBIAN);

    /** зг is written zgh, because zh would mean ж. */
    private static final String SAID_APART = "зг";

    private static final String WRITTEN_APART = "zgh";

    private final Map<Character, String> letters;
    /** Letters with another form at the beginning of a word. */
    private final Map<Character, String> initials;

    private Romanization(String letters, String initials) {
        this.letters = table(letters);
        this.initials = table(initials);
    }

    /** A name romanized from each language, without duplicates; empty if none of it is in Cyrillic. */
    public static List<String> formsOf(String name) {
        return isIn(name)
                ? ALL.stream().map(language -> language.words(name)).distinct().toList()
                : List.of();
    }

    public static boolean isIn(String word) {
        return word.chars().anyMatch(Romanization::isCyrillic);
    }

    private static boolean isCyrillic(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC;
    }

    /** The romanized word, which must be in lower case; signs without a letter of their own are left out. */
    public String latin(String word) {
        var latin = new StringBuilder();
        var apart = word.replace(SAID_APART, initials.isEmpty() ? SAID_APART : WRITTEN_APART);
        for (int i = 0; i < apart.length(); i++) {
            char letter = apart.charAt(i);
            var initial = i == 0 ? initials.get(letter) : null;
            latin.append(initial == null ? letters.getOrDefault(letter, other(letter)) : initial);
        }
        return latin.toString();
    }

    private String words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}\\p{M}'’]+"))
                .map(this::latin)
                .collect(Collectors.joining(" "))
                .strip();
    }

    private static String other(char letter) {
        boolean isSign = letter == '\''
                || letter == '’'
                || Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC;
        return isSign ? "" : String.valueOf(letter);
    }

    private static Map<Character, String> table(String pairs) {
        var table = new HashMap<Character, String>();
        var each = Arrays.stream(pairs.split("\\s+"))
                .filter(part -> !part.isEmpty())
                .toList();
        for (int i = 0; i < each.size(); i += 2) {
            table.put(each.get(i).charAt(0), each.get(i + 1));
        }
        return table;
    }
}
