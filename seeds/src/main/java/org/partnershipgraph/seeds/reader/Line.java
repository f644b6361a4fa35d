package org.partnershipgraph.seeds.reader;

/**
 * A line of a page that is not blank.
 *
 * @param number where it stands, counted from 1 with the blank lines
 * @param afterGap whether a blank line, or what corresponds to it, comes before it
 * @param heading level of the HTML heading it is, 0 where it is none
 */
record Line(int number, String text, boolean afterGap, int heading) {

    private static final String CLOSING = ".!?:;,…";

    boolean isBullet() {
        return text.startsWith("•") || text.startsWith("* ") || text.startsWith("· ");
    }

    boolean isQuote() {
        return !text.isEmpty() && (Fold.isDash(text.charAt(0)) || "”“\"»«„".indexOf(text.charAt(0)) >= 0);
    }

    boolean isTeaser() {
        return text.endsWith("…") || text.endsWith("...") || text.endsWith("[…]") || text.endsWith("[...]");
    }

    /** Whether it may be a heading by its look: short, begun with a capital or a digit, not closed as a sentence is. */
    boolean looksLikeTitle() {
        if (text.isEmpty() || text.length() > 160 || isQuote() || isBullet()) {
            return false;
        }
        var first = text.charAt(0);
        return (Character.isUpperCase(first) || Character.isDigit(first))
                && CLOSING.indexOf(text.charAt(text.length() - 1)) < 0;
    }
}
