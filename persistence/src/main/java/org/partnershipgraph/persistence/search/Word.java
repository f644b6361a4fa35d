package org.partnershipgraph.persistence.search;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.ConcurrentLruCache;

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

    /** The same words come again and again, and their stems cost more than all else that an index needs of a text. */
    private static final ConcurrentLruCache<String, Word> KNOWN = new ConcurrentLruCache<>(20_000, Word::compared);

    /** The words of a text in their order; none where it has neither letter nor digit. */
    static List<Word> of(String text) {
        var plain = CONTROL.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ");
        var composed = Normalizer.normalize(plain, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Stems.words(composed).stream().map(KNOWN::get).toList();
    }

    private static Word compared(String written) {
        return new Word(written, Stems.fold(written), Stems.swedish(written), Stems.english(written));
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
