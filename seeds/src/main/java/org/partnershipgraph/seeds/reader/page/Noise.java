package org.partnershipgraph.seeds.reader.page;

import java.util.List;
import java.util.Set;

/** Lines that are no part of what a page tells: link texts and photo credits. */
public final class Noise {

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
            "aldre inlagg",
            "nyare inlagg",
            "older posts",
            "newer posts",
            "lank till kommunens hemsida");
    private static final Set<String> CREDITS =
            Set.of("foto", "photo", "bild", "image", "photographer", "fotograf", "picture");

    private static final Set<String> BETWEEN_NUMBERS = Set.of("av", "of");

    private Noise() {}

    public static boolean is(Line line) {
        var text = line.text();
        if (text.length() > 300) {
            return false;
        }
        return isLink(Fold.key(text)) || isPageNumber(Fold.key(text)) || isCredit(text);
    }

    /** {@code Sida 2 av 3}, {@code Page 2 of 3}, and the row of numbers {@code 1 2 3}. */
    private static boolean isPageNumber(String key) {
        boolean isNamed = key.startsWith("sida ") || key.startsWith("page ");
        var words = List.of((isNamed ? key.substring(5) : key).split(" ", -1));
        return words.stream().allMatch(word -> BETWEEN_NUMBERS.contains(word) || isNumber(word));
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.length() <= 3 && word.chars().allMatch(Character::isDigit);
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
