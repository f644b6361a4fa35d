package org.partnershipgraph.seeds.reader.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.page.Fold;
import org.partnershipgraph.seeds.reader.page.PageText;

/** Finds the numbers in a text that begin goals. */
final class GoalMarks {

    /** What stands before the number of a goal or target, longer words before those that they end with. */
    private static final List<String> WORDS = List.of(
            "sustainable development goal",
            "globala malen",
            "globala mal",
            "globalt mal",
            "global goal",
            "delmal",
            "target",
            "goal",
            "sdgs",
            "sdg",
            "mal");

    private static final List<String> BETWEEN =
            List.of(" no.", " nr.", " nr", " no", " number", " nummer", " #", "-", "en", "s", "");

    private final String text;
    private final String folded;
    private final IntPredicate isTitleAt;

    private GoalMarks(String text, String folded, IntPredicate isTitleAt) {
        this.text = text;
        this.folded = folded.replace(PageText.BOUNDARY, ' ');
        this.isTitleAt = isTitleAt;
    }

    /**
     * @param folded the text, folded
     * @param isTitleAt whether the title of a goal begins at an index of the text
     */
    static List<GoalMark> in(String text, String folded, IntPredicate isTitleAt) {
        return new GoalMarks(text, folded, isTitleAt).find();
    }

    private List<GoalMark> find() {
        var marks = new ArrayList<GoalMark>();
        int i = 0;
        while (i < text.length()) {
            if (!isDigit(i)) {
                i++;
                continue;
            }
            var mark = markAt(i);
            if (mark != null) {
                marks.add(mark);
            }
            i = mark == null ? endOfDigits(i) : mark.end();
        }
        return marks;
    }

    private @Nullable GoalMark markAt(int start) {
        int end = endOfDigits(start);
        if (end - start > 2) {
            return null;
        }
        var target = targetAt(end);
        int endOfMark = target.isEmpty() ? end : end + 1 + target.length();
        int closing = skipSpaces(endOfMark);
        boolean isClosed = closing < text.length() && isClosing(text.charAt(closing));
        int word = startOfWord(start);
        if (!isClosed && target.isEmpty() && word == start && !isTitleAt.test(closing)) {
            return null;
        }
        int number = Integer.parseInt(text.substring(start, end));
        boolean isCounting = isClosed && ".)".indexOf(text.charAt(closing)) >= 0;
        return new GoalMark(
                word, endOfMark, isClosed ? closing + 1 : endOfMark, number, target, word < start, isCounting);
    }

    /** The target after the number of a goal: 7 of {@code 16.7}, a of {@code 4.a}; empty if there is none. */
    private String targetAt(int stop) {
        if (stop + 1 >= text.length() || text.charAt(stop) != '.') {
            return "";
        }
        int end = endOfDigits(stop + 1);
        if (end == stop + 1 && folded.charAt(end) >= 'a' && folded.charAt(end) <= 'd') {
            end++;
        }
        boolean goesOn = end < text.length()
                && Character.isLetterOrDigit(text.charAt(end))
                && !Character.isUpperCase(text.charAt(end));
        return goesOn || end - stop > 3 ? "" : text.substring(stop + 1, end);
    }

    /** Where the word before a number begins that says it is a goal's; the number's own index if there is none. */
    private int startOfWord(int number) {
        int end = number;
        while (end > 0 && Character.isWhitespace(folded.charAt(end - 1))) {
            end--;
        }
        for (var between : BETWEEN) {
            for (var word : WORDS) {
                int start = end - word.length() - between.length();
                if (isAt(start, word, between)) {
                    return start;
                }
            }
        }
        return number;
    }

    private boolean isAt(int start, String word, String between) {
        return start >= 0
                && folded.startsWith(word, start)
                && folded.startsWith(between, start + word.length())
                && (start == 0 || !Character.isLetter(folded.charAt(start - 1)));
    }

    private static boolean isClosing(char c) {
        return Fold.isDash(c) || ".:)".indexOf(c) >= 0;
    }

    private int skipSpaces(int start) {
        int i = start;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == PageText.BOUNDARY)) {
            i++;
        }
        return i;
    }

    private int endOfDigits(int start) {
        int end = start;
        while (isDigit(end)) {
            end++;
        }
        return end;
    }

    private boolean isDigit(int i) {
        return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
}
