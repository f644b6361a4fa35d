package org.partnershipgraph.api.request;

import org.partnershipgraph.api.error.ArgumentPath;

/** Rejects texts that are too long or hold characters which cannot be seen. */
class TextCheck {

    private static final int LONGEST = 4000;

    private TextCheck() {}

    static void requireReadable(String text, ArgumentPath place) {
        if (text.length() > LONGEST) {
            throw place.bad("is %d characters long, but may be %d".formatted(text.length(), LONGEST));
        }
        text.codePoints()
                .filter(character -> isUnreadable(character) && !(isOfWords(place) && isPasted(character)))
                .findFirst()
                .ifPresent(character -> {
                    throw place.bad(
                            "holds the character U+%04X, which cannot be seen: leave it out".formatted(character));
                });
    }

    /** Search ignores everything but letters and digits. */
    private static boolean isOfWords(ArgumentPath place) {
        return place.text().equals("text") || place.text().endsWith(".text");
    }

    /** Text copied from a page brings tabs, line ends, soft hyphens and other marks with it. */
    private static boolean isPasted(int character) {
        return Character.isWhitespace(character) || Character.getType(character) == Character.FORMAT;
    }

    /** Control characters, direction marks, unpaired surrogates and the like. */
    private static boolean isUnreadable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR -> true;
            case Character.PARAGRAPH_SEPARATOR, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
