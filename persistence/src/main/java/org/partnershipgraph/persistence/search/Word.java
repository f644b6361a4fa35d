package org.partnershipgraph.persistence.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word as it is written, but in lower case, and as it is compared.
 *
 * @param folded without diacritics
 * @param swedish its stem if it is Swedish, without diacritics
 * @param english its stem if it is English, without diacritics
 */
record Word(String written, String folded, String swedish, String english) {

    /** Marks that show nothing, such as those that turn the direction of writing. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}&&[^\\u200C\\u200D]]");

    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

    /** The words of a text in their order; none where it has neither letter nor digit. */
    static List<Word> of(String text) {
        var plain = CONTROL.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ");
        var composed = Normalizer.normalize(plain, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var written = Stems.words(composed);
        var swedish = Stems.swedish(composed);
        var english = Stems.english(composed);
        var words = new ArrayList<Word>(written.size());
        for (int i = 0; i < written.size(); i++) {
            var word = written.get(i);
            words.add(new Word(word, Stems.fold(word), swedish.get(i), english.get(i)));
        }
        return words;
    }

    /** The words side by side, as they are written. */
    static String written(List<Word> words) {
        return words.stream().map(Word::written).collect(Collectors.joining(" "));
    }

    /** The words side by side, without diacritics. */
    static String folded(List<Word> words) {
        return words.stream().map(Word::folded).collect(Collectors.joining(" "));
    }

    static Set<String> stems(List<Word> words) {
        return words.stream().flatMap(word -> word.stems().stream()).collect(Collectors.toSet());
    }

    Set<String> stems() {
        return Stream.of(swedish, english).collect(Collectors.toCollection(HashSet::new));
    }
}
