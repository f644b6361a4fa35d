package org.partnershipgraph.api.cost;

import org.partnershipgraph.api.error.ArgumentPath;

/** Texts in arguments: of reasonable length, and of letters that can be seen. */
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

    /** Words to search for, at which everything else is looked past. */
    private static boolean isOfWords(ArgumentPath place) {
        return place.text().equals("text") || place.text().endsWith(".text");
    }

    /** What comes along where text is copied from a page: tabs, line ends, soft hyphens and other marks. */
    private static boolean isPasted(int character) {
        return Character.isWhitespace(character) || Character.getType(character) == Character.FORMAT;
    }

    /** Control characters, marks that turn the direction of writing, and halves of characters. */
    private static boolean isUnreadable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR -> true;
            case Character.PARAGRAPH_SEPARATOR, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
