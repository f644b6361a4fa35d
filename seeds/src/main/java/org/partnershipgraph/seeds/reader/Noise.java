package org.partnershipgraph.seeds.reader;

import java.util.Set;

/** Lines that are no part of what a page tells: link texts and photo credits. */
final class Noise {

    private static final Set<String> LINKS = Set.of(
            "las mer",
            "read more",
            "las mer har",
            "read more here",
            "visit the project",
            "till projektet",
            "besok projektet",
            "till partnerskapet",
            "visit the partnership",
            "se projektet",
            "see the project",
            "dela",
            "share",
            "tillbaka",
            "back",
            "nasta",
            "next",
            "foregaende",
            "previous",
            "lank till projektet",
            "next page",
            "nasta sida",
            "ladda ner",
            "download",
            "skriv ut",
            "print",
            "lank till kommunens hemsida");
    private static final Set<String> CREDITS =
            Set.of("foto", "photo", "bild", "image", "photographer", "fotograf", "picture");

    private Noise() {}

    static boolean is(Line line) {
        var text = line.text();
        if (text.length() > 300) {
            return false;
        }
        return isLink(Fold.key(text)) || isCredit(text);
    }

    private static boolean isLink(String key) {
        int half = key.length() / 2;
        boolean isTwice = key.length() % 2 == 0 && key.substring(0, half).equals(key.substring(half));
        return LINKS.contains(key)
                || (isTwice && LINKS.contains(key.substring(0, half)))
                || key.startsWith("las mer om ");
    }

    private static boolean isCredit(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && CREDITS.contains(Fold.key(text.substring(0, colon)));
    }
}
