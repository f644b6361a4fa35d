package org.partnershipgraph.seeds.reader.prose;

import org.partnershipgraph.seeds.reader.page.Fold;

/** Recognizes the lines of a list, each of which describes one part of a project. */
final class ListItems {

    private static final String BULLETS = "•*·‣▪◦";

    private ListItems() {}

    /** A line after a bullet, a dash or a number, or one that a year begins: {@code 2019: Workshop}. */
    static boolean isItem(String line) {
        if (line.isEmpty()) {
            return false;
        }
        char first = line.charAt(0);
        boolean isMarked = BULLETS.indexOf(first) >= 0 || Fold.isDash(first);
        return (isMarked && !line.contains("”")) || isNumbered(line) || isDated(line);
    }

    /** {@code 1. Workshop}, {@code 2) Workshop}. */
    private static boolean isNumbered(String line) {
        int end = endOfDigits(line);
        return end > 0 && end <= 2 && end < line.length() && ".)".indexOf(line.charAt(end)) >= 0;
    }

    /** {@code 2019: Workshop}, {@code 2019-2020: Workshop}. */
    private static boolean isDated(String line) {
        int colon = line.indexOf(':');
        return colon >= 4
                && colon + 1 < line.length()
                && Character.isDigit(line.charAt(0))
                && line.substring(0, colon).chars().noneMatch(Character::isLetter);
    }

    private static int endOfDigits(String line) {
        int end = 0;
        while (end < line.length() && Character.isDigit(line.charAt(end))) {
            end++;
        }
        return end;
    }
}
