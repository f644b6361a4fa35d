package org.partnershipgraph.seeds.reader.name;

import java.util.List;
import org.partnershipgraph.text.EditDistance;
import org.partnershipgraph.text.NameKey;

/**
 * Distinguishes a misspelt name from another one. A letter added, left out or swapped with the next is an error in any name,
 * and so is a wrong letter in a long word; in a short word only one that is next on the keyboard or sounds alike, for Manila
 * is not Manisa.
 */
final class TypingError {

    private static final int LONG = 9;
    private static final String VOWELS = "aeiouy";
    private static final List<String> SOUNDING_ALIKE = List.of("ckq", "sz", "bvwf", "iyj", "gh", "dt");
    private static final List<String> KEYBOARD = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

    private TypingError() {}

    /** Whether at most one likely error turns the known name into the other; both are {@link NameKey keys}. */
    static boolean isLikely(String known, String name) {
        if (EditDistance.between(known, name, 1) > 1) {
            return false;
        }
        int at = onlyChange(known, name);
        return at < 0 || lengthOfWordAt(known, at) >= LONG || areAlike(known.charAt(at), name.charAt(at));
    }

    private static int lengthOfWordAt(String text, int at) {
        int end = text.indexOf(' ', at);
        return (end < 0 ? text.length() : end) - text.lastIndexOf(' ', at) - 1;
    }

    /** The index of the only letter that differs; -1 if the names differ in another way. */
    private static int onlyChange(String known, String name) {
        int changed = -1;
        for (int i = 0; known.length() == name.length() && i < known.length(); i++) {
            if (known.charAt(i) != name.charAt(i)) {
                if (changed >= 0) {
                    return -1;
                }
                changed = i;
            }
        }
        return changed;
    }

    private static boolean areAlike(char a, char b) {
        boolean areVowels = VOWELS.indexOf(a) >= 0 && VOWELS.indexOf(b) >= 0;
        return areVowels
                || areNeighbours(a, b)
                || SOUNDING_ALIKE.stream().anyMatch(group -> group.indexOf(a) >= 0 && group.indexOf(b) >= 0);
    }

    private static boolean areNeighbours(char a, char b) {
        return KEYBOARD.stream()
                .anyMatch(row ->
                        row.indexOf(a) >= 0 && row.indexOf(b) >= 0 && Math.abs(row.indexOf(a) - row.indexOf(b)) == 1);
    }
}
