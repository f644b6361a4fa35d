package org.partnershipgraph.api.argument;

import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.api.error.Echo;

/** Rejects texts that are too long or hold characters which cannot be seen. */
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

    /** Search ignores everything but letters and digits. */
    private static boolean isOfWords(ArgumentPath place) {
        return place.text().equals("text") || place.text().endsWith(".text");
    }

    /** Text copied from a page brings tabs, line ends, soft hyphens and other marks with it. */
    private static boolean isPasted(int character) {
        return Character.isWhitespace(character) || Character.getType(character) == Character.FORMAT;
    }
}
