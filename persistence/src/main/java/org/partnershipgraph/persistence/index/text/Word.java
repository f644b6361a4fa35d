package org.partnershipgraph.persistence.index.text;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipgraph.text.Romanization;

/**
 * A word as it is written, but in lower case, and as it is compared.
 *
 * @param folded without diacritics and in Latin letters
 * @param swedish its stem if it is Swedish, without diacritics
 * @param english its stem if it is English, without diacritics
 */
public record Word(String written, String folded, String swedish, String english) {

    /** Invisible marks, such as those that change the direction of writing or turn a digit into an emoji. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\uFE00-\\uFE0F\\u20E3&&[^\\u200C\\u200D]]");

    /** {@code Agenda2030} is two words. */
    private static final Pattern NUMBERED = Pattern.compile("(\\p{L}{3,})(\\p{N}+)");

    /** What the Turkish capital İ becomes in lower case. */
    private static final String DOTTED_I = "i\u0307";

    /** The last letter of Latin Extended-A. */
    private static final char LAST_LATIN = 'ſ';

    /** Latin letters that become another letter, or two, in the normal form. */
    private static final String DIGRAPHS = "ĲĳĿŀŉſ";

    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

    /** A cache: words recur, and stemming costs more than all other work of indexing a text. */
    private static final Map<String, Word> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 20_000;

    private static final int MOST_JOINED = 4;

    /** The words of a text in order; empty if it has neither a letter nor a digit. */
    public static List<Word> of(String text) {
        return Stems.words(composed(text).toLowerCase(Locale.ROOT).replace(DOTTED_I, "i")).stream()
                .filter(Word::isSpoken)
                .flatMap(Word::parts)
                .map(Word::known)
                .toList();
    }

    /** Ignores words without letters and digits, such as emoji. */
    private static boolean isSpoken(String word) {
        return word.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static Stream<String> parts(String word) {
        if (!Character.isDigit(word.charAt(word.length() - 1))) {
            return Stream.of(word);
        }
        var numbered = NUMBERED.matcher(word);
        return numbered.matches() ? Stream.of(numbered.group(1), numbered.group(2)) : Stream.of(word);
    }

    private static String composed(String text) {
        if (isComposed(text)) {
            return text;
        }
        var plain = CONTROL.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ");
        return Normalizer.normalize(plain, Normalizer.Form.NFKC);
    }

    /**
     * Most texts consist of basic and European Latin letters, which are their own normal form; checking this is fast.
     */
    private static boolean isComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isOwnForm(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOwnForm(char letter) {
        boolean isLatin = (letter >= ' ' && letter <= '~') || (letter >= 'À' && letter <= LAST_LATIN);
        return isLatin && (letter <= 'ÿ' || DIGRAPHS.indexOf(letter) < 0);
    }

    private static Word known(String written) {
        var known = KNOWN.get(written);
        if (known != null) {
            return known;
        }
        if (KNOWN.size() >= MOST_KNOWN) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(written, Word::compared);
    }

    private static Word compared(String written) {
        var latin = Romanization.isIn(written) ? Romanization.UKRAINIAN.latin(written) : written;
        return new Word(written, Stems.fold(latin), Stems.swedish(latin), Stems.english(latin));
    }

    /** The words side by side, as they are written. */
    public static String written(List<Word> words) {
        return words.stream().map(Word::written).collect(Collectors.joining(" "));
    }

    /** The words side by side, without diacritics. */
    public static String folded(List<Word> words) {
        return words.stream().map(Word::folded).collect(Collectors.joining(" "));
    }

    /** A name of two words with a hyphen as one: {@code upplandsbro}; empty for other names. */
    public static Optional<String> withoutHyphen(String name, List<Word> words) {
        return words.size() == 2 && name.indexOf('-') > 0
                ? joined(words).stream().findFirst()
                : Optional.empty();
    }

    /** Neighbouring words of a name as one: {@code danang}, {@code mandelabay}; none if there are more than names have. */
    public static Set<String> joined(List<Word> words) {
        var joined = new LinkedHashSet<String>();
        if (words.size() <= MOST_JOINED) {
            for (int first = 0; first < words.size(); first++) {
                for (int end = first + 2; end <= words.size(); end++) {
                    joined.add(folded(words.subList(first, end)).replace(" ", ""));
                }
            }
        }
        return joined;
    }

    /** Whether it is a year or another number: numbers that differ by one digit are unrelated. */
    public boolean isNumber() {
        return folded.chars().allMatch(Character::isDigit);
    }

    public Set<String> stems() {
        return swedish.equals(english) ? Set.of(swedish) : Set.of(swedish, english);
    }
}
