package org.partnershipgraph.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The key of a record in web addresses: lower-case ASCII letters and digits in words joined by single hyphens. */
public final class Slug {

    /** Longest slug accepted; partnerships of many parties have long ones. */
    public static final int MAX_LENGTH = 200;

    private static final char HYPHEN = '-';

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ`´]");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");

    private Slug() {}

    public static boolean isValid(String text) {
        char last = HYPHEN;
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            var isLetterOrDigit = (next >= 'a' && next <= 'z') || (next >= '0' && next <= '9');
            if (!isLetterOrDigit && (next != HYPHEN || last == HYPHEN)) {
                return false;
            }
            last = next;
        }
        return last != HYPHEN && text.length() <= MAX_LENGTH;
    }

    /** Whether it is two slugs with a slash between them. */
    public static boolean isPath(String text) {
        int slash = text.indexOf('/');
        return slash > 0 && isValid(text.substring(0, slash)) && isValid(text.substring(slash + 1));
    }

    /** The text in lower-case plain letters, which is a slug if the text is one apart from case and diacritics. */
    public static String normalize(String text) {
        return transliterate(text).toLowerCase(Locale.ROOT);
    }

    /** The text itself if it is a slug; {@link IllegalArgumentException} otherwise. */
    public static String require(String text) {
        if (!isValid(text)) {
            throw new IllegalArgumentException("'" + text + "' is not a slug: lower-case letters a-z, digits and "
                    + "single hyphens between them, " + MAX_LENGTH + " characters at most");
        }
        return text;
    }

    /** The slug of a name: transliterated (å ä a, ö o), apostrophes dropped, everything else a hyphen. */
    public static String of(String name) {
        var plain = APOSTROPHES.matcher(transliterate(name)).replaceAll("").toLowerCase(Locale.ROOT);
        var hyphenated = NEITHER_LETTER_NOR_DIGIT.matcher(plain).replaceAll("-");
        return require(EDGES.matcher(hyphenated).replaceAll(""));
    }

    /** The name in plain letters: diacritics removed, letters without a decomposition replaced. */
    public static String transliterate(String name) {
        if (isPlain(name)) {
            return name;
        }
        var decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        return MARKS.matcher(decomposed)
                .replaceAll("")
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("Æ", "Ae")
                .replace("ø", "o")
                .replace("Ø", "O")
                .replace("đ", "d")
                .replace("Đ", "D")
                .replace("ł", "l")
                .replace("Ł", "L")
                .replace("ı", "i");
    }

    /** Whether it is all ASCII, as most names are; checking this is faster than decomposing them. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }
}
