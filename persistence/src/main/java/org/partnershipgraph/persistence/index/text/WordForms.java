package org.partnershipgraph.persistence.index.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.partnershipgraph.text.Romanization;

/**
 * Other forms in which a word of a query may occur in texts. They are added when a query is parsed; only stems and a
 * Ukrainian romanization are indexed.
 */
public class WordForms {

    /** The minimum length of a word without its ending; names may be shorter. */
    private static final int SHORTEST = 4;

    private static final int SHORTEST_NAME = 3;

    /** {@code vattnet}, {@code fönstret}, {@code medlet}: they lose an e before the ending. */
    private static final Pattern CONTRACTED = Pattern.compile("(.+[^aeiouy])([nrl])et");

    private static final Pattern UNCONTRACTED = Pattern.compile("(.+[^aeiouy])e([nrl])");

    /** Irregular plurals and their singulars. */
    private static final Map<String, String> IRREGULAR = bothWays(Map.of(
            "woman", "women",
            "man", "men",
            "child", "children",
            "person", "people",
            "life", "lives",
            "bok", "bocker"));

    /** Slavic sounds as written in Swedish or German, and as in most other languages; replaced in this order. */
    private static final String[][] SOUNDS = {
        {"ch", "kh"}, {"sjtj", "shch"}, {"tj", "ch"}, {"zj", "zh"}, {"sj", "sh"}, {"zk", "tsk"}, {"j", "i"}, {"w", "v"}
    };

    private WordForms() {}

    /** The stems of the word, its other forms and its other spellings, each without diacritics. */
    public static Set<String> of(Word word) {
        var forms = inflections(word);
        if (Romanization.isIn(word.written())) {
            Romanization.ALL.stream()
                    .map(language -> language.latin(word.written()))
                    .forEach(forms::add);
        } else {
            forms.add(respelt(word.folded()));
        }
        return forms;
    }

    /** The stems of the word and its other forms, without other spellings: these are not stems of other words. */
    public static Set<String> inflections(Word word) {
        var forms = new HashSet<>(word.stems());
        addUninflected(forms, word.folded());
        Optional.ofNullable(IRREGULAR.get(word.folded())).ifPresent(forms::add);
        return forms;
    }

    private static Map<String, String> bothWays(Map<String, String> plurals) {
        var both = new HashMap<>(plurals);
        plurals.forEach((singular, plural) -> both.put(plural, singular));
        return both;
    }

    private static void addUninflected(Set<String> forms, String word) {
        if (word.endsWith("s") && word.length() > SHORTEST_NAME) {
            forms.add(word.substring(0, word.length() - 1));
        }
        var uninflected = Stems.uninflected(word);
        if (uninflected.length() >= SHORTEST) {
            forms.add(uninflected);
        }
        var contracted = CONTRACTED.matcher(word);
        if (contracted.matches()) {
            forms.add(contracted.group(1) + "e" + contracted.group(2));
        }
        var uncontracted = UNCONTRACTED.matcher(word);
        if (uncontracted.matches()) {
            forms.add(uncontracted.group(1) + uncontracted.group(2) + "et");
        }
    }

    private static String respelt(String word) {
        var respelt = word.startsWith("j") ? "y" + word.substring(1) : word;
        for (var sound : SOUNDS) {
            respelt = respelt.replace(sound[0], sound[1]);
        }
        return respelt;
    }
}
