package org.partnershipgraph.seeds.reader.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a page that is not blank.
 *
 * @param number where it stands, counted from 1 with the blank lines
 * @param afterGap whether a blank line, or what corresponds to it, comes before it
 * @param heading level of the HTML heading it is, 0 where it is none
 */
public record Line(int number, String text, boolean afterGap, int heading) {

    private static final String CLOSING = ".!?:;,…";

    /** The lines it is outside of facets: neighbouring links or spans, each beginning with a capital, are one each. */
    public List<Line> atBorders() {
        if (text.indexOf(PageText.BORDER) < 0) {
            return List.of(this);
        }
        var lines = new ArrayList<Line>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || isEndAt(i)) {
                var part = withoutInnerBorders(text.substring(start, i).strip());
                lines.add(new Line(number, part, afterGap && start == 0 && isWhole(i), heading));
                start = i + 1;
            }
        }
        return lines;
    }

    /** One of several links in a row is no title, unless it stands in a heading. */
    private boolean isWhole(int end) {
        return end == text.length() || heading > 0;
    }

    private boolean isEndAt(int border) {
        if (text.charAt(border) != PageText.BORDER || border + 1 == text.length()) {
            return false;
        }
        char before = text.charAt(border - 1);
        return Character.isUpperCase(text.charAt(border + 1))
                && (Character.isLetter(before) || ".!?…)”\"".indexOf(before) >= 0);
    }

    /** Without the borders inside words, such as that behind a large first letter. */
    private static String withoutInnerBorders(String text) {
        var words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean isInner = text.charAt(i) == PageText.BORDER
                    && i + 1 < text.length()
                    && Character.isLowerCase(text.charAt(i + 1));
            words.append(isInner ? "" : text.charAt(i));
        }
        return words.toString();
    }

    public boolean isBullet() {
        return text.startsWith("•") || text.startsWith("* ") || text.startsWith("· ");
    }

    public boolean isQuote() {
        return !text.isEmpty() && (Fold.isDash(text.charAt(0)) || "”“\"»«„".indexOf(text.charAt(0)) >= 0);
    }

    public boolean isTeaser() {
        return text.endsWith("…") || text.endsWith("...") || text.endsWith("[…]") || text.endsWith("[...]");
    }

    /** Whether it may be a heading by its look: short, begun with a capital or a digit, not closed as a sentence is. */
    public boolean looksLikeTitle() {
        if (text.isEmpty() || text.length() > 160 || isQuote() || isBullet()) {
            return false;
        }
        var first = text.charAt(0);
        return (Character.isUpperCase(first) || Character.isDigit(first))
                && CLOSING.indexOf(text.charAt(text.length() - 1)) < 0;
    }
}
