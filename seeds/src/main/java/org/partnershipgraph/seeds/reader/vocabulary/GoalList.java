package org.partnershipgraph.seeds.reader.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.partnershipgraph.seeds.reader.page.Fold;
import org.partnershipgraph.seeds.reader.page.PageText;
import org.partnershipgraph.seeds.reader.page.Trim;

/**
 * The goals that a value names.
 *
 * @param goals their numbers in the order of the text
 * @param problems what is wrong with the value
 * @param targets those that it names instead of their goals
 */
public record GoalList(List<Integer> goals, List<String> problems, List<String> targets) {

    private static final Set<String> JOINING_WORDS = Set.of("and", "och", "samt", "&");
    private static final String PUNCTUATION = ",;.:/|•# " + PageText.BOUNDARY;
    private static final String SEPARATORS = ",;/|" + PageText.BOUNDARY;

    static GoalList empty() {
        return new GoalList(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    void add(int number) {
        if (!goals.contains(number)) {
            goals.add(number);
        }
    }

    /** The parts of a text that commas and joining words separate, without those that are empty. */
    static List<String> partsOf(String text) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (var word : withSpaces(text).split(" ", -1)) {
            boolean isSeparator = JOINING_WORDS.contains(word) || (word.length() == 1 && SEPARATORS.contains(word));
            if (isSeparator) {
                parts.add(trim(part.toString()));
                part.setLength(0);
            } else {
                part.append(word).append(' ');
            }
        }
        parts.add(trim(part.toString()));
        parts.removeIf(String::isEmpty);
        return parts;
    }

    /** The text without punctuation, dashes and joining words at its ends. */
    static String trim(String text) {
        var trimmed = Trim.ends(text, c -> PUNCTUATION.indexOf(c) >= 0 || Fold.isDash((char) c));
        var first = trimmed.substring(0, Math.max(0, trimmed.indexOf(' ')));
        var last = trimmed.substring(trimmed.lastIndexOf(' ') + 1);
        if (JOINING_WORDS.contains(trimmed)) {
            return "";
        }
        if (JOINING_WORDS.contains(first)) {
            return trim(trimmed.substring(first.length()));
        }
        return JOINING_WORDS.contains(last) ? trim(trimmed.substring(0, trimmed.length() - last.length())) : trimmed;
    }

    private static String withSpaces(String text) {
        var spaced = new StringBuilder();
        text.chars()
                .forEach(c ->
                        spaced.append(SEPARATORS.indexOf(c) < 0 ? String.valueOf((char) c) : " " + (char) c + " "));
        return spaced.toString();
    }
}
