package org.partnershipgraph.seeds.reader.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a page, blank ones left out.
 *
 * @param isMarkup whether they come from HTML, where gaps between lines mean less and headings are known
 */
public record PageText(List<Line> lines, boolean isMarkup) {

    /** Stands where markup ends one inline element and begins the next: a sure border between two values. */
    public static final char BORDER = '\u001F';

    private static final int LENGTH_LOOKED_AT = 8192;
    private static final String INVISIBLE = "\u200B\u200C\u200D\u2060\uFEFF\u00AD";

    public static PageText ofText(String text) {
        var lines = new ArrayList<Line>();
        boolean gap = true;
        int number = 0;
        int start = 0;
        while (start < text.length()) {
            int end = endOfLine(text, start);
            number++;
            var line = clean(text.substring(start, end));
            if (!line.isEmpty()) {
                lines.add(new Line(number, line, gap, 0));
            }
            gap = line.isEmpty();
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return new PageText(List.copyOf(lines), false);
    }

    /** Whether characters are no text at all: one is none, or one in fifty of the first is a control character. */
    public static boolean isBinary(String text) {
        int length = Math.min(text.length(), LENGTH_LOOKED_AT);
        long controls = text.chars()
                .limit(length)
                .filter(c -> c < 0x20 && !Character.isWhitespace(c))
                .count();
        return controls * 50 > length || text.substring(0, length).indexOf('\0') >= 0;
    }

    /** The text with every kind of space as one, invisible characters dropped and composed letters. */
    public static String clean(String text) {
        var clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != BORDER && (Character.isSpaceChar(c) || Character.isWhitespace(c))) {
                appendSpace(clean);
            } else if (INVISIBLE.indexOf(c) < 0) {
                clean.append(c);
            }
        }
        var composed = Normalizer.normalize(clean, Normalizer.Form.NFC);
        return composed.strip();
    }

    public static String withoutBorders(String text) {
        return text.indexOf(BORDER) < 0 ? text : text.replace(String.valueOf(BORDER), "");
    }

    private static void appendSpace(StringBuilder text) {
        if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    private static int endOfLine(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
                return i;
            }
        }
        return text.length();
    }
}
