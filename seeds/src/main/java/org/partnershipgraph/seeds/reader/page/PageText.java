package org.partnershipgraph.seeds.reader.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The first phase of reading: the lines of a page that are not blank.
 *
 * @param isMarkup whether they come from HTML, which marks headings and where gaps mean less
 */
public record PageText(List<Line> lines, boolean isMarkup) {

    /** Where markup ends one inline element and begins the next: a certain boundary between two values. */
    public static final char BOUNDARY = '\u001F';

    private static final int INSPECTED = 8192;
    private static final char NEXT_LINE = '\u0085';
    private static final String INVISIBLE = "\u200B\u200C\u200D\u2060\uFEFF\u00AD";

    public PageText {
        lines = List.copyOf(lines);
    }

    /** With a line for each of several labels that share one. */
    PageText withLinesAt(Labels labels) {
        return new PageText(lines.stream().flatMap(line -> line.before(labels)).toList(), isMarkup);
    }

    public static PageText of(String text, Labels labels) {
        return of(text).withLinesAt(labels);
    }

    public static PageText of(String text) {
        var lines = new ArrayList<Line>();
        boolean gap = true;
        int number = 0;
        int start = 0;
        while (start < text.length()) {
            int end = endOfLine(text, start);
            number++;
            var line = clean(withoutBoundaries(text.substring(start, end)));
            if (!line.isEmpty()) {
                lines.add(new Line(number, line, gap, 0));
            }
            gap = line.isEmpty();
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return new PageText(lines, false);
    }

    /** Whether characters are not text: one is NUL, or more than one in fifty of the first is a control character. */
    public static boolean isBinary(String text) {
        int length = Math.min(text.length(), INSPECTED);
        long controls = text.chars()
                .limit(length)
                .filter(c -> c < 0x20 && !Character.isWhitespace(c))
                .count();
        return controls * 50 > length || text.substring(0, length).indexOf('\0') >= 0;
    }

    /** The text with composed letters, single plain spaces and without invisible and control characters. */
    static String clean(String text) {
        var clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != BOUNDARY && (Character.isSpaceChar(c) || Character.isWhitespace(c) || c == NEXT_LINE)) {
                appendSpace(clean);
            } else if (c == BOUNDARY || !isInvisible(c)) {
                clean.append(c);
            }
        }
        return Normalizer.normalize(clean, Normalizer.Form.NFC).strip();
    }

    private static boolean isInvisible(char c) {
        return INVISIBLE.indexOf(c) >= 0 || Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
    }

    public static String withoutBoundaries(String text) {
        return text.indexOf(BOUNDARY) < 0 ? text : text.replace(String.valueOf(BOUNDARY), "");
    }

    private static void appendSpace(StringBuilder text) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    private static int endOfLine(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            if ("\n\r\u2028\u2029".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }
}
