package org.partnershipgraph.api.cost;

import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.api.error.Echo;

/** Texts in arguments: of reasonable length, and of letters that can be seen. */
class TextCheck {

    private static final int LONGEST = 4000;

    private TextCheck() {}

    static void requireReadable(String text, ArgumentPath place) {
        if (text.length() > LONGEST) {
            throw place.bad("text.long", text.length(), LONGEST);
        }
        text.codePoints()
                .filter(character -> !Echo.isVisible(character) && !(isOfWords(place) && isPasted(character)))
                .findFirst()
                .ifPresent(character -> {
                    throw place.bad("text.invisible", "U+%04X".formatted(character));
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
}
