package org.partnershipgraph.seeds.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.partnershipgraph.text.NameKey;

/**
 * A line of a page that is not blank.
 *
 * @param number its place on the page, counted from 1 and with the blank lines
 * @param isAfterGap whether a blank line, or what corresponds to it in markup, comes before it
 * @param heading level of the HTML heading it is, 0 if it is none
 */
public record Line(int number, String text, boolean isAfterGap, int heading) {

    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_SHOWN = 200;
    private static final String CLOSING_PUNCTUATION = ".!?:;,…";

    /** What stands before its colon, as a {@link NameKey}; empty if it has no colon near its beginning. */
    public String label() {
        int colon = text.indexOf(':');
        return colon < 0 || colon > LONGEST_LABEL ? "" : NameKey.of(text.substring(0, colon));
    }

    /** Its text, shortened if it is too long for a report. */
    public String shown() {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }

    /** What follows its colon. */
    public String value() {
        return PageText.withoutBoundaries(text.substring(text.indexOf(':') + 1)).strip();
    }

    /** The lines it is outside of facets: neighbouring links or spans, each beginning with a capital, are one each. */
    public List<Line> atBoundaries() {
        if (text.indexOf(PageText.BOUNDARY) < 0) {
            return List.of(this);
        }
        var lines = new ArrayList<Line>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || endsAt(i)) {
                var part = withoutInnerBoundaries(text.substring(start, i).strip());
                lines.add(new Line(number, part, isAfterGap && start == 0 && isWhole(i), heading));
                start = i + 1;
            }
        }
        return lines;
    }

    /** A line for each label that it holds, and for what comes before the first. */
    Stream<Line> before(Labels labels) {
        var starts = labels.furtherIn(text);
        if (starts.isEmpty()) {
            return Stream.of(this);
        }
        var parts = new ArrayList<Line>();
        int from = 0;
        for (int i = 0; i <= starts.size(); i++) {
            int to = i < starts.size() ? starts.get(i) : text.length();
            var part = Trim.ends(text.substring(from, to), Trim.any(" " + PageText.BOUNDARY));
            parts.add(new Line(number, part, isAfterGap && from == 0, heading));
            from = to;
        }
        return parts.stream();
    }

    /** One of several links in a row is not a title, unless it stands in a heading. */
    private boolean isWhole(int end) {
        return end == text.length() || heading > 0;
    }

    private boolean endsAt(int boundary) {
        if (text.charAt(boundary) != PageText.BOUNDARY || boundary + 1 == text.length()) {
            return false;
        }
        char before = text.charAt(boundary - 1);
        return Character.isUpperCase(text.charAt(boundary + 1))
                && (Character.isLetter(before) || ".!?…)”\"".indexOf(before) >= 0);
    }

    /** Without the boundaries inside words, such as that after a large first letter. */
    private static String withoutInnerBoundaries(String text) {
        var words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean isInner = text.charAt(i) == PageText.BOUNDARY
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

    /** Whether it looks like a heading: short, beginning with a capital or a digit, without closing punctuation. */
    public boolean looksLikeTitle() {
        if (text.isEmpty() || text.length() > LONGEST_TITLE || isQuote() || isBullet()) {
            return false;
        }
        char first = text.charAt(0);
        return (Character.isUpperCase(first) || Character.isDigit(first))
                && CLOSING_PUNCTUATION.indexOf(text.charAt(text.length() - 1)) < 0;
    }
}
