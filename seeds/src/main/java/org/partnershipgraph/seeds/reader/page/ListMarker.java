package org.partnershipgraph.seeds.reader.page;

import java.util.ArrayList;
import java.util.List;

/** What the lines of a list begin with: a bullet, a dash, or a number with punctuation. */
public final class ListMarker {

    private static final String BULLETS = "•*·‣▪◦●○■";
    private static final int MOST_DIGITS = 2;

    private ListMarker() {}

    /** Whether a line begins with a bullet, a dash or a number. */
    public static boolean isIn(String line) {
        return !without(line).equals(line) || !withoutNumber(line).equals(line);
    }

    /** The line without its bullet, its dash or its letter: {@code a) Workshop}. */
    public static String without(String line) {
        if (line.isEmpty()) {
            return line;
        }
        char first = line.charAt(0);
        if (line.startsWith(")", 1) && first >= 'a' && first <= 'h') {
            return line.substring(2).strip();
        }
        boolean isDash = Fold.isDash(first) && line.length() > 1 && !Fold.isDash(line.charAt(1));
        return isDash || BULLETS.indexOf(first) >= 0 ? line.substring(1).strip() : line;
    }

    /** The line without its number, if words follow that: {@code 1. Workshop}, {@code 2) Workshop}, {@code 3 - Workshop}. */
    public static String withoutNumber(String line) {
        int end = endOfNumber(line, 0);
        return end < 0 ? line : line.substring(end).strip();
    }

    /** The parts of a line that counts them: {@code 1. Workshop 2. Visit}; the whole line if it does not. */
    public static List<String> split(String line) {
        var parts = new ArrayList<String>();
        int start = 0;
        for (int number = 2; isNumbered(line, start, number - 1); number++) {
            int next = indexOf(line, start, number);
            parts.add(withoutNumber(line.substring(start, next < 0 ? line.length() : next)));
            if (next < 0) {
                return parts;
            }
            start = next;
        }
        return List.of(withoutNumber(line));
    }

    private static boolean isNumbered(String line, int start, int number) {
        var digits = String.valueOf(number);
        boolean goesOn =
                start + digits.length() < line.length() && Character.isDigit(line.charAt(start + digits.length()));
        boolean isPart = start > 0 && Character.isDigit(line.charAt(start - 1));
        return line.startsWith(digits, start) && !goesOn && !isPart && endOfNumber(line, start) >= 0;
    }

    private static int indexOf(String line, int start, int number) {
        int at = line.indexOf(String.valueOf(number), start + 1);
        while (at >= 0 && !isNumbered(line, at, number)) {
            at = line.indexOf(String.valueOf(number), at + 1);
        }
        return at;
    }

    /** Where the words behind a number and its punctuation begin; -1 if it is not such a number. */
    private static int endOfNumber(String line, int start) {
        int end = line.startsWith("(", start) ? start + 1 : start;
        while (end < line.length() && Character.isDigit(line.charAt(end))) {
            end++;
        }
        int closing = skipSpaces(line, end);
        int digits = end - (line.startsWith("(", start) ? start + 1 : start);
        boolean isNumber = digits > 0 && digits <= MOST_DIGITS && closing < line.length();
        if (!isNumber || !(Fold.isDash(line.charAt(closing)) || ".):".indexOf(line.charAt(closing)) >= 0)) {
            return -1;
        }
        int word = skipSpaces(line, closing + 1);
        return word < line.length() && Character.isLetter(line.charAt(word)) ? word : -1;
    }

    private static int skipSpaces(String line, int start) {
        int i = start;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
